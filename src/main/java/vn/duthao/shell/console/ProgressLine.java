package vn.duthao.shell.console;

/**
 * Tells how far the work is: on a terminal in one line that is written over, elsewhere by the first
 * line alone.
 */
public final class ProgressLine {

    private static final String CLEAR = "\r\033[K";

    private final Console console;
    private boolean begun;

    public ProgressLine(Console console) {
        this.console = console;
    }

    /** Shows the text in place of the one before. */
    public void show(String text) {
        if (console.live()) {
            var room = Math.max(1, console.width() - 1);
            console.err().print(CLEAR + text.substring(0, Math.min(text.length(), room)));
            console.err().flush();
        } else if (!begun) {
            console.progress(text);
        }
        begun = true;
    }

    /** Takes the line away. */
    public void clear() {
        if (begun && console.live()) {
            console.err().print(CLEAR);
            console.err().flush();
        }
    }
}
