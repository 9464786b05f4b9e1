package vn.duthao.render.docx;

/** How large a table is set: one of many columns smaller, so that no figure breaks over lines. */
enum TableSize {
    USUAL(12, 216),
    SMALL(9, 110);

    private final double points;
    private final int margins;

    TableSize(double points, int margins) {
        this.points = points;
        this.margins = margins;
    }

    double points() {
        return points;
    }

    /** Left and right margin of a cell together, in twentieths of a point. */
    int margins() {
        return margins;
    }

    /** The style of the size. */
    Style of(Style style) {
        if (this == USUAL) {
            return style;
        }
        return switch (style) {
            case TABLE_HEAD -> Style.SMALL_TABLE_HEAD;
            case TABLE_GROUP -> Style.SMALL_TABLE_GROUP;
            default -> Style.SMALL_TABLE_TEXT;
        };
    }
}
