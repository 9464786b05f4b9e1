package vn.duthao.report.reading;

/**
 * What a file says about a line besides its words.
 *
 * @param bold all of it is bold
 * @param boldLead how many characters at its start are bold; 0 where none or not known
 * @param centred it stands in the middle
 * @param outline level of the heading that it is by style or mark, from 1; 0 where it is none
 * @param depth depth of the list item that it is by indentation, from 1; 0 where not known
 * @param running it is running text, whatever it looks like
 */
record Look(boolean bold, int boldLead, boolean centred, int outline, int depth, boolean running) {

    /** A line of which nothing is said. */
    static final Look PLAIN = new Look(false, 0, false, 0, 0, false);

    /** A line that was marked as running text. */
    static final Look RUNNING = new Look(false, 0, false, 0, 0, true);

    static Look heading(int outline) {
        return new Look(false, 0, false, outline, 0, false);
    }

    static Look item(int depth) {
        return new Look(false, 0, false, 0, depth, false);
    }
}
