package vn.duthao.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;

/**
 * A folder with {@code corpus/}: the facts, past reports and statistics of its offices.
 *
 * @param root absolute
 */
public record Workspace(Path root) {

    private static final List<String> REPORT_ENDINGS =
            List.of(".docx", ".doc", ".odt", ".rtf", ".html", ".htm", ".pdf", ".txt", ".md");
    private static final List<String> STATISTICS_ENDINGS = List.of(".xlsx", ".json", ".csv");

    public Workspace {
        root = root.toAbsolutePath().normalize();
    }

    /** The folder of the facts. */
    public Path corpus() {
        return root.resolve("corpus");
    }

    /** The folder of the statistics, {@code <agency>/<period>.*}. */
    public Path statistics() {
        return corpus().resolve("statistics");
    }

    /** The folder of the index, which is derived and may be deleted. */
    public Path index() {
        return root.resolve(".duthao").resolve("index");
    }

    /**
     * The past reports, {@code reports/<agency>/<period>.*}, by agency and name. Where a report
     * lies there in several formats, the Word file is taken. A file whose name is no period is left
     * out.
     */
    public List<ReportFile> reports() {
        return entries(corpus().resolve("reports")).stream().flatMap(this::reportsOf).toList();
    }

    /** The statistics file of the agency and period, a workbook before other formats. */
    public Optional<Path> statistics(String agency, Period period) {
        var folder = statistics().resolve(agency);
        return STATISTICS_ENDINGS.stream()
                .map(ending -> folder.resolve(period.code() + ending))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** The files of the facts: catalogue, outlines, forms, agencies and citations, by name. */
    public List<Path> facts() {
        return Stream.of("", "catalogue", "outlines", "forms")
                .map(corpus()::resolve)
                .flatMap(folder -> entries(folder).stream())
                .filter(file -> file.toString().endsWith(".yaml"))
                .toList();
    }

    private Stream<ReportFile> reportsOf(Path folder) {
        var agency = folder.getFileName().toString();
        return entries(folder).stream()
                .map(file -> stem(file.getFileName().toString()))
                .distinct()
                .flatMap(stem -> report(folder, agency, stem).stream());
    }

    private static Optional<ReportFile> report(Path folder, String agency, String stem) {
        return Period.parse(stem)
                .flatMap(
                        period ->
                                REPORT_ENDINGS.stream()
                                        .map(ending -> folder.resolve(stem + ending))
                                        .filter(Files::isRegularFile)
                                        .findFirst()
                                        .map(file -> new ReportFile(agency, period, file)));
    }

    private static String stem(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static List<Path> entries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.list(folder)) {
            return paths.sorted(Comparator.comparing(Path::toString)).toList();
        } catch (IOException e) {
            throw new OutsideFailureException(Notice.of("workspace.unreadable", folder), e);
        }
    }

    /** A past report in the workspace. */
    public record ReportFile(String agency, Period period, Path file) {}
}
