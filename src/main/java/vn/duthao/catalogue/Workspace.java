package vn.duthao.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

    /** The folder of texts that were recognised in pages, which are derived and may be deleted. */
    public Path scans() {
        return root.resolve(".duthao").resolve("scans");
    }

    /**
     * The past reports, {@code reports/<agency>/<period>.*}, by agency and name. Where a report
     * lies there in several formats, the Word file is taken. A file whose name is no period is left
     * out.
     */
    public List<ReportFile> reports() {
        return entries(reportFolder()).stream().flatMap(this::reportsOf).toList();
    }

    /** The folder of the past reports, {@code <agency>/<period>.*}. */
    public Path reportFolder() {
        return corpus().resolve("reports");
    }

    /** Whether past reports are kept in files with such an ending. */
    public static boolean keepsReport(Path file) {
        return REPORT_ENDINGS.contains(ending(file));
    }

    /** Whether statistics are kept in files with such an ending. */
    public static boolean keepsStatistics(Path file) {
        return STATISTICS_ENDINGS.contains(ending(file));
    }

    /** Where such a file of the agency and period is kept as a report. */
    public Path reportPlace(String agency, Period period, Path file) {
        return reportFolder().resolve(agency).resolve(period.code() + ending(file));
    }

    /** Where such a file of the agency and period is kept as statistics. */
    public Path statisticsPlace(String agency, Period period, Path file) {
        return statistics().resolve(agency).resolve(period.code() + ending(file));
    }

    /** The report of the agency and period in every format that is there, the one taken first. */
    public List<Path> reportFiles(String agency, Period period) {
        return existing(reportFolder().resolve(agency), period, REPORT_ENDINGS).toList();
    }

    /** The statistics of the agency and period in every format, the one taken first. */
    public List<Path> statisticsFiles(String agency, Period period) {
        return existing(statistics().resolve(agency), period, STATISTICS_ENDINGS).toList();
    }

    /** The statistics file of the agency and period, a workbook before other formats. */
    public Optional<Path> statistics(String agency, Period period) {
        return statisticsFiles(agency, period).stream().findFirst();
    }

    private static Stream<Path> existing(Path folder, Period period, List<String> endings) {
        return endings.stream()
                .map(ending -> folder.resolve(period.code() + ending))
                .filter(Files::isRegularFile);
    }

    private static String ending(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
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
                                existing(folder, period, REPORT_ENDINGS)
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
    public record ReportFile(String agency, Period period, Path file) {

        /** Its name in the index and in messages: "so-y-te-dong-thap/2024-Q1". */
        public String key() {
            return agency + "/" + period.code();
        }
    }
}
