package vn.duthao.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Workspace;
import vn.duthao.catalogue.Workspace.ReportFile;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.filing.Filing;
import vn.duthao.shell.console.Colour;
import vn.duthao.shell.console.Console;

/** The past reports of a workspace, by agency and period. */
record CorpusList(List<Row> rows) {

    private static final String SCHEMA = "duthao/corpus/1";

    /**
     * A past report.
     *
     * @param name of the agency
     * @param type as which it is indexed, null where it is not
     * @param statistics their file, null where there are none
     * @param indexed as it is now
     */
    record Row(
            String agency,
            String name,
            String period,
            @Nullable String type,
            Path file,
            @Nullable Path statistics,
            boolean indexed) {}

    CorpusList {
        rows = List.copyOf(rows);
    }

    /** The reports of the agency, of all for null. */
    static CorpusList of(Workspace workspace, DraftingDesk desk, @Nullable String agency) {
        var types = desk.indexed();
        return new CorpusList(
                workspace.reports().stream()
                        .filter(file -> agency == null || agency.equals(file.agency()))
                        .map(file -> row(workspace, desk, file, types))
                        .toList());
    }

    private static Row row(
            Workspace workspace, DraftingDesk desk, ReportFile file, Map<String, String> types) {
        var filing = new Filing(workspace);
        var type = types.get(file.key());
        return new Row(
                file.agency(),
                desk.corpus().agencies().find(file.agency()).map(Agency::name).orElse(""),
                file.period().code(),
                type,
                filing.shown(file.file()),
                statistics(workspace, desk, file, type).map(filing::shown).orElse(null),
                types.containsKey(file.key()));
    }

    /** No report is read for the list: its type is known where it is indexed. */
    private static Optional<Path> statistics(
            Workspace workspace, DraftingDesk desk, ReportFile file, @Nullable String type) {
        return desk.kept()
                .nameOf(file, () -> type == null ? List.of() : List.of(type))
                .flatMap(workspace::statistics);
    }

    /** The list as a table, agency by agency, or a word that there is nothing. */
    void print(Console console) {
        if (rows.isEmpty()) {
            console.progress(console.text("corpus.empty"));
            return;
        }
        var cells = new ArrayList<List<String>>();
        cells.add(
                Stream.of("period", "type", "file", "statistics", "index")
                        .map(label -> console.text("corpus.label." + label))
                        .toList());
        rows.forEach(row -> cells.add(cells(row, console)));
        console.print(line(cells.getFirst(), cells));
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (i == 0 || !rows.get(i - 1).agency().equals(row.agency())) {
                console.print(console.paint(Colour.BOLD, row.agency()) + "  " + row.name());
            }
            console.print(line(cells.get(i + 1), cells));
        }
    }

    private static List<String> cells(Row row, Console console) {
        var none = console.text("corpus.nothing");
        return List.of(
                row.period(),
                row.type() == null ? none : row.type(),
                name(row.file()),
                row.statistics() == null ? none : name(row.statistics()),
                console.text(row.indexed() ? "corpus.yes" : "corpus.no"));
    }

    /** The cells in columns as wide as the widest of all rows. */
    private static String line(List<String> row, List<List<String>> all) {
        var line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            int c = column;
            var width = all.stream().mapToInt(r -> r.get(c).length()).max().orElse(0);
            var cell = row.get(column);
            line.append("  ").append(cell).append(" ".repeat(width - cell.length()));
        }
        return line.toString().stripTrailing();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** The list as JSON. */
    String json() {
        var mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        var root = mapper.createObjectNode().put("schema", SCHEMA);
        var reports = root.putArray("reports");
        for (var row : rows) {
            reports.addObject()
                    .put("agency", row.agency())
                    .put("name", row.name())
                    .put("period", row.period())
                    .put("type", row.type())
                    .put("file", portable(row.file()))
                    .put("statistics", row.statistics() == null ? null : portable(row.statistics()))
                    .put("indexed", row.indexed());
        }
        return mapper.writeValueAsString(root);
    }

    private static String portable(Path file) {
        return file.toString().replace('\\', '/');
    }
}
