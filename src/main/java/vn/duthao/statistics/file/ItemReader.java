package vn.duthao.statistics.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Folded;
import vn.duthao.catalogue.Indicator;
import vn.duthao.catalogue.ItemSheet;
import vn.duthao.catalogue.ItemSheet.Column;
import vn.duthao.statistics.Item;
import vn.duthao.statistics.ItemTotals;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.Source;

/** Makes items of the rows of sheets, and observations of their figures and totals. */
final class ItemReader {

    private final Catalogue catalogue;
    private final FileProblems problems;
    private final ValueReader values;
    private final Map<String, Source> known = new HashMap<>();

    ItemReader(Catalogue catalogue, FileProblems problems, boolean cellsHaveTypes) {
        this.catalogue = catalogue;
        this.problems = problems;
        this.values = new ValueReader(problems, cellsHaveTypes);
    }

    /** Items with the observations that follow from them. */
    record Read(List<Item> items, List<Observation> observations) {}

    /**
     * Reads the rows.
     *
     * @param stated what the file states of itself: a total that differs from it is reported
     */
    Read read(List<StatisticsTables.SheetRow> rows, List<Observation> stated) {
        var items = new ArrayList<Item>();
        var observations = new ArrayList<Observation>();
        for (var row : rows) {
            item(row, stated, observations).ifPresent(items::add);
        }
        rows.stream()
                .map(StatisticsTables.SheetRow::sheet)
                .distinct()
                .forEach(sheet -> totals(sheet, items, stated, observations));
        return new Read(List.copyOf(items), List.copyOf(observations));
    }

    private Optional<Item> item(
            StatisticsTables.SheetRow row,
            List<Observation> stated,
            List<Observation> observations) {
        var texts = texts(row);
        var place = row.source().apply(row.sheet().keys().getFirst().id());
        var about = about(row.sheet(), texts);
        if (about.isEmpty()) {
            problems.report("item-without-key", place, row.sheet().keys().getFirst().name());
            return Optional.empty();
        }
        var first = known.putIfAbsent(row.sheet().id() + " " + Folded.of(about), place);
        if (first != null) {
            problems.report("item-twice", place, about, first.cell());
            return Optional.empty();
        }
        var figures = new HashMap<String, BigDecimal>();
        var sources =
                texts.keySet().stream()
                        .collect(Collectors.toMap(column -> column, row.source()::apply));
        var item = new Item(row.sheet().id(), about, texts, figures, sources);
        for (var figure : figures(row, item)) {
            figures.put(figure.column(), figure.observation().value());
            add(figure.observation(), row.sheet(), stated, observations);
        }
        return Optional.of(new Item(item.sheet(), about, texts, figures, sources));
    }

    private static String about(ItemSheet sheet, Map<String, String> texts) {
        return sheet.keys().stream()
                .map(column -> texts.getOrDefault(column.id(), ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" – "));
    }

    private Map<String, String> texts(StatisticsTables.SheetRow row) {
        var texts = new HashMap<String, String>();
        row.sheet().columns().stream()
                .filter(Column::isText)
                .forEach(
                        column ->
                                text(row, column).ifPresent(text -> texts.put(column.id(), text)));
        return texts;
    }

    private Optional<String> text(StatisticsTables.SheetRow row, Column column) {
        var cell = row.cells().getOrDefault(column.id(), CellContent.BLANK);
        var text = cell.text().replace('\n', ' ').replace("⟦", "").replace("⟧", "");
        if (text.isEmpty()) {
            if (column.required()) {
                problems.report("item-incomplete", row.source().apply(column.id()), column.name());
            }
            return Optional.empty();
        }
        if (column.values().isEmpty()) {
            return Optional.of(text);
        }
        var folded = Folded.of(text);
        var value = column.values().stream().filter(v -> Folded.of(v).equals(folded)).findFirst();
        if (value.isEmpty()) {
            problems.report(
                    "item-value-unknown",
                    row.source().apply(column.id()),
                    column.name(),
                    text,
                    String.join(", ", column.values()));
        }
        return value;
    }

    /** A figure of a row. */
    private record Figure(String column, Observation observation) {}

    private List<Figure> figures(StatisticsTables.SheetRow row, Item item) {
        var figures = new ArrayList<Figure>();
        for (var column : row.sheet().columns()) {
            var cell = row.cells().getOrDefault(column.id(), CellContent.BLANK);
            if (column.isText() || cell.equals(CellContent.BLANK)) {
                continue;
            }
            var id = item.observation(column.id());
            var name = column.name() + " " + item.about();
            var indicator = indicator(id, name, column);
            var source = row.source().apply(column.id());
            var cells = new StatisticsTables.Row(id, name, column.unit(), cell, "", "", source);
            values.read(cells, indicator)
                    .map(v -> new Observation(id, indicator, name, v, null, null, source))
                    .ifPresent(observation -> figures.add(new Figure(column.id(), observation)));
        }
        return figures;
    }

    private static Indicator indicator(String id, String name, Column column) {
        var kind = column.kind() == null ? Indicator.Kind.COUNT : column.kind();
        return new Indicator(
                id,
                name,
                column.unit(),
                kind,
                column.decimals(),
                kind == Indicator.Kind.COUNT,
                Map.of(),
                List.of(),
                null,
                null);
    }

    private void totals(
            ItemSheet sheet,
            List<Item> items,
            List<Observation> stated,
            List<Observation> observations) {
        var own = items.stream().filter(item -> item.sheet().equals(sheet.id())).toList();
        for (var total : sheet.totals()) {
            var indicator = catalogue.find(total.indicator());
            var source = new Source(problems.file(), sheet.name(), total.indicator());
            ItemTotals.of(total, own)
                    .flatMap(value -> indicator.map(i -> observation(i, value, source)))
                    .ifPresent(computed -> add(computed, sheet, stated, observations));
        }
    }

    private static Observation observation(Indicator indicator, BigDecimal value, Source source) {
        return new Observation(
                indicator.id(), indicator, indicator.name(), value, null, null, source);
    }

    /** What the file states of itself must agree, and is not observed twice. */
    private void add(
            Observation found,
            ItemSheet sheet,
            List<Observation> stated,
            List<Observation> observations) {
        var known =
                stated.stream()
                        .filter(o -> o.indicator().id().equals(found.indicator().id()))
                        .findFirst();
        if (known.isEmpty()) {
            observations.add(found);
        } else if (known.get().value().compareTo(found.value()) != 0) {
            problems.report(
                    "sheet-says-otherwise",
                    known.get().source(),
                    known.get().name(),
                    CellNumber.told(known.get().value()),
                    sheet.name(),
                    CellNumber.told(found.value()));
        }
    }
}
