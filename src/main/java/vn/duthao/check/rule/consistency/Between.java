package vn.duthao.check.rule.consistency;

/** The words around the parts of a breakdown. */
final class Between {

    private static final int SIGN = 12;

    /** No more is looked at, however long the sentence. */
    private static final int MOST = 400;

    private Between() {}

    /** What stands before the figure in its sentence, from the other figure where it is there. */
    static String before(Told figure, Told other) {
        var from = figure.sentence() == other.sentence() ? other.claim().end() : 0;
        return last(figure, from);
    }

    /** What stands before the figure in its sentence. */
    static String before(Told figure) {
        return last(figure, 0);
    }

    private static String last(Told figure, int from) {
        var to = figure.claim().start();
        return sentence(figure).substring(Math.min(to, Math.max(from, to - MOST)), to);
    }

    /** What stands after the figure in its sentence. */
    static String after(Told figure) {
        var from = figure.claim().end();
        return sentence(figure).substring(from, Math.min(sentence(figure).length(), from + MOST));
    }

    private static String sentence(Told figure) {
        return figure.claim().place().sentence();
    }

    /** The first characters after the figure. */
    static String closelyAfter(Told figure) {
        var after = after(figure);
        return after.substring(0, Math.min(SIGN, after.length()));
    }

    /** The text without what stands in brackets that it opens and closes. */
    static String outsideBrackets(String text) {
        var outside = new StringBuilder(text);
        for (var close = outside.indexOf(")"); close >= 0; close = outside.indexOf(")", close)) {
            var open = outside.lastIndexOf("(", close);
            if (open < 0) {
                close++;
            } else {
                outside.delete(open, close + 1);
                close = open;
            }
        }
        return outside.toString();
    }
}
