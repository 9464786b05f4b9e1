package vn.duthao.batch.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Indicator;
import vn.duthao.catalogue.Rollup;
import vn.duthao.notice.Notice;
import vn.duthao.render.Overview;
import vn.duthao.render.Overview.Cell;
import vn.duthao.render.Overview.Column;
import vn.duthao.render.Overview.Number;
import vn.duthao.render.Overview.Sum;
import vn.duthao.render.Overview.Table;
import vn.duthao.render.Overview.Text;
import vn.duthao.render.Overview.Tone;
import vn.duthao.statistics.Observation;

/**
 * What a reviewer of a consolidation needs to see: every unit's share in every figure, the figures
 * that only stand side by side, and what is missing or does not agree.
 */
public final class ConsolidationTables {

    private static final int ID = 24;
    private static final int NAME = 48;
    private static final int SHORT = 14;
    private static final int LONG = 90;

    private final Consolidation consolidation;
    private final Locale locale;
    private final List<Agency> units;

    /**
     * The tables of the consolidation.
     *
     * @param locale language of heads and messages
     */
    public ConsolidationTables(Consolidation consolidation, Locale locale) {
        this.consolidation = consolidation;
        this.locale = locale;
        this.units = consolidation.counted().stream().map(UnitReturn::unit).toList();
    }

    /** The three tables. */
    public Overview overview() {
        return new Overview(
                locale.getLanguage(),
                text("sheet.figures"),
                List.of(),
                List.of(figures(), sideBySide(), gaps()));
    }

    private Table figures() {
        var columns = unitColumns();
        Stream.of("total", "own", "told", "units").forEach(h -> columns.add(column(h, SHORT)));
        columns.add(column("how", NAME));
        var rows = consolidation.figures().stream().map(this::figure).toList();
        return new Table(text("sheet.figures"), columns, 2, rows);
    }

    private List<Cell> figure(RolledFigure figure) {
        var cells = shares(figure.indicator(), figure.contributions());
        var first = cells.size() - units.size();
        cells.add(
                figure.way() == Rollup.Way.SUM
                        ? new Sum(first, cells.size() - 1, figure.value(), Tone.PLAIN)
                        : number(figure.value()));
        cells.add(own(figure.indicator()));
        var told = consolidation.data().find(figure.indicator().id());
        cells.add(number(told.map(Observation::value).orElse(null)));
        cells.add(number(BigDecimal.valueOf(figure.contributions().size())));
        cells.add(new Text(how(figure)));
        return cells;
    }

    private String how(RolledFigure figure) {
        var formula = figure.formula();
        if (formula != null) {
            return formula;
        }
        var from = figure.indicator().rollup().from();
        var way = text("how." + figure.way().name().toLowerCase(Locale.ROOT));
        return from == null ? way : way + ": " + from;
    }

    private Table sideBySide() {
        var columns = unitColumns();
        columns.add(column("own", SHORT));
        var rows = new ArrayList<List<Cell>>();
        consolidation
                .sideBySide()
                .forEach(
                        (indicator, contributions) -> {
                            var cells = shares(indicator, contributions);
                            cells.add(own(indicator));
                            rows.add(cells);
                        });
        return new Table(text("sheet.side-by-side"), columns, 2, rows);
    }

    private Table gaps() {
        var columns =
                List.of(
                        column("agency", NAME),
                        column("agency-name", NAME),
                        column("indicator", ID),
                        column("what", ID),
                        column("why", LONG));
        var rows = new ArrayList<>(consolidation.returns().stream().map(this::row).toList());
        rows.addAll(told(consolidation.withheld(), "what.withheld"));
        rows.addAll(told(consolidation.disagreements(), "what.disagreement"));
        return new Table(text("sheet.gaps"), columns, 1, rows);
    }

    private List<Cell> row(UnitReturn unit) {
        return texts(
                unit.unit().id(),
                unit.unit().name(),
                "",
                text("standing." + unit.standing().name().toLowerCase(Locale.ROOT)),
                unit.reasons().stream().map(n -> n.in(locale)).collect(Collectors.joining("\n")));
    }

    private List<List<Cell>> told(List<Disagreement> disagreements, String what) {
        return disagreements.stream()
                .map(
                        d ->
                                texts(
                                        d.agency(),
                                        name(d.agency()),
                                        d.indicator(),
                                        text(what),
                                        d.notice().in(locale)))
                .toList();
    }

    private String name(String agency) {
        return Stream.concat(
                        Stream.of(consolidation.parent()),
                        consolidation.returns().stream().map(UnitReturn::unit))
                .filter(a -> a.id().equals(agency))
                .map(Agency::name)
                .findFirst()
                .orElse("");
    }

    private ArrayList<Column> unitColumns() {
        var columns =
                new ArrayList<>(
                        List.of(column("id", ID), column("name", NAME), column("unit", SHORT)));
        units.forEach(unit -> columns.add(new Column(unit.name(), SHORT)));
        return columns;
    }

    /** The indicator, and a cell for each unit that counts. */
    private ArrayList<Cell> shares(Indicator indicator, List<Contribution> contributions) {
        var cells = new ArrayList<>(texts(indicator.id(), indicator.name(), indicator.unit()));
        var byUnit =
                contributions.stream()
                        .collect(Collectors.toMap(Contribution::unit, Function.identity()));
        for (var unit : units) {
            var share = byUnit.get(unit);
            cells.add(number(share == null ? null : share.observation().value()));
        }
        return cells;
    }

    private Cell own(Indicator indicator) {
        var own = consolidation.own(indicator);
        return number(own == null ? null : own.value());
    }

    private static Number number(@Nullable BigDecimal value) {
        return new Number(value, Tone.PLAIN);
    }

    private static List<Cell> texts(String... texts) {
        return Stream.of(texts).<Cell>map(Text::new).toList();
    }

    private Column column(String head, int width) {
        return new Column(text("head." + head), width);
    }

    private String text(String key) {
        return Notice.of("consolidation." + key).in(locale);
    }
}
