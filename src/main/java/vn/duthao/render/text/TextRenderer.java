package vn.duthao.render.text;

import vn.duthao.report.Report;

/** A report as plain text that {@code report.reading} reads back to the same tree. */
public final class TextRenderer {

    /** The text, one paragraph a line, lines ended by a newline. */
    public String render(Report report) {
        return report.title();
    }
}
