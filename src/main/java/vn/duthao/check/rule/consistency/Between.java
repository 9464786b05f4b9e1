package vn.duthao.check.rule.consistency;

/** The words around the parts of a breakdown. */
final class Between {

    private static final int SIGN = 12;

    private Between() {}

    /** What stands before the figure in its sentence, from the other figure where it is there. */
    static String before(Told figure, Told other) {
        var from = figure.sentence() == other.sentence() ? other.claim().end() : 0;
        var to = figure.claim().start();
        return from > to ? "" : figure.claim().place().sentence().substring(from, to);
    }

    /** What stands before the figure in its sentence. */
    static String before(Told figure) {
        return figure.claim().place().sentence().substring(0, figure.claim().start());
    }

    /** What stands after the figure in its sentence. */
    static String after(Told figure) {
        return figure.claim().place().sentence().substring(figure.claim().end());
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
