package vn.duthao.report.reading;

/**
 * A heading whose text follows on the same line ("2. Tồn tại, hạn chế: không").
 *
 * @param heading the words of the heading with their colon or point
 * @param text what follows, empty where nothing does
 */
record RunIn(String heading, String text) {

    private static final int LONGEST_LEAD = 150;

    /**
     * Parts the line; a heading with something under it keeps its colon unless a sentence follows.
     */
    static RunIn of(Line line, boolean filled) {
        var words = line.text();
        int lead = boldLead(line);
        if (lead == 0 && (!filled || words.endsWith("."))) {
            lead = lead(line).length();
        }
        return lead == 0
                ? new RunIn(words, "")
                : new RunIn(words.substring(0, lead).strip(), words.substring(lead).strip());
    }

    /** The words that would be the heading, the bold lead where there is one. */
    static String words(Line line) {
        int lead = boldLead(line);
        return lead == 0 ? line.text() : line.text().substring(0, lead);
    }

    /** The words to the first colon that text follows, with it; empty where there are none. */
    static String lead(Line line) {
        int colon = line.text().indexOf(": ");
        return colon < 0 || colon > LONGEST_LEAD ? "" : line.text().substring(0, colon + 1);
    }

    /**
     * Length of the bold lead within the words, with the mark that ends it; 0 where all or nothing
     * is bold.
     */
    private static int boldLead(Line line) {
        int marker = line.whole().length() - line.text().length();
        int lead = line.look().boldLead() - marker;
        while (lead > 0
                && lead < line.text().length()
                && ":.".indexOf(line.text().charAt(lead)) >= 0) {
            lead++;
        }
        return line.look().bold() || lead <= 1 || lead >= line.text().length() ? 0 : lead;
    }
}
