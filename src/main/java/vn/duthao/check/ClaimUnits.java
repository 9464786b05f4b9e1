package vn.duthao.check;

import java.util.Set;

/** Finds the unit of a figure, and with it what kind of claim it makes. */
final class ClaimUnits {

    private static final UnitReader.Unit PERCENT = new UnitReader.Unit("%", Set.of("percent"));
    static final String SCORE = "score";
    private static final int MILLIONS = 6;

    private final Lexicon lexicon;
    private final UnitReader units;

    ClaimUnits(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.units = new UnitReader(lexicon);
    }

    /** The unit told after the figure; a scale word that belongs to the number is passed over. */
    UnitReader.Unit unit(Figure figure) {
        var quantity = figure.quantity().getFirst();
        if (quantity.percent()) {
            return PERCENT;
        }
        var after = figure.after();
        var unit = units.after(after);
        return quantity.scale() > 0 && unit.kinds().isEmpty() && after.size() > 1
                ? units.after(after.subList(1, after.size()))
                : unit;
    }

    /** The unit that the label before a bare figure counts, empty where it counts none. */
    Set<String> named(Figure figure) {
        return units.in(figure.before());
    }

    /** A word follows that may well be a unit, though one that nobody knows: "112 thành viên". */
    boolean isOther(Figure figure) {
        var after = figure.after();
        return !after.isEmpty()
                && !lexicon.content(after.subList(0, 1)).isEmpty()
                && lexicon.groups().at(after, 0) == null
                && lexicon.facets().at(after, 0) == null
                && lexicon.list(WordList.CUTS).at(after, 0) == null
                && lexicon.list(WordList.JOINS).at(after, 0) == null;
    }

    /** The kind of claim. */
    ClaimKind kind(Figure figure, UnitReader.Unit unit) {
        var kinds = unit.kinds();
        if (kinds.contains("percent")) {
            return ClaimKind.RATE;
        }
        if (kinds.contains(SCORE)) {
            return ClaimKind.SCORE;
        }
        var scale = figure.quantity().getFirst().scale();
        if (kinds.contains("money") || kinds.isEmpty() && scale >= MILLIONS) {
            return ClaimKind.MONEY;
        }
        return isRank(figure) ? ClaimKind.RANK : ClaimKind.COUNT;
    }

    private boolean isRank(Figure figure) {
        return lexicon.isRank(figure.before())
                || figure.role() == Figure.Role.PART && lexicon.isRankOf(figure.before());
    }
}
