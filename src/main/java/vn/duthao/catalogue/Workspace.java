package vn.duthao.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
            List.of(
                    ".docx", ".doc", ".odt", ".rtf", ".html", ".htm", ".pdf", ".txt", ".md", ".png",
                    ".jpg", ".jpeg", ".tif", ".tiff");
    private static final List<String> STATISTICS_ENDINGS = List.of(".xlsx", ".json", ".csv");

    public Workspace {
        root = root.toAbsolutePath().normalize();
    }

    /** The folder of the facts. */
    public Path corpus() {
        return root.resolve("corpus");
    }

    /** The folder of the statistics, {@code <agency>/<period>[.<type>].*}. */
    public Path statistics() {
        return corpus().resolve("statistics");
    }

    /** The folder of the index, which is derived and may be deleted. */
    public Path index() {
        return root.resolve(".duthao").resolve("index");
    }

    /** The folder of the vectors of past passages, which are derived and may be deleted. */
    public Path vectors() {
        return root.resolve(".duthao").resolve("vectors");
    }

    /** The folder of texts that were recognised in pages, which are derived and may be deleted. */
    public Path scans() {
        return root.resolve(".duthao").resolve("scans");
    }

    /** The folder of answers of a language model, kept so that no question is paid twice. */
    public Path answers() {
        return root.resolve(".duthao").resolve("answers");
    }

    /** The file of the settings, which need not be there. */
    public Path settings() {
        return root.resolve("duthao.yaml");
    }

    /**
     * The past reports, {@code reports/<agency>/<period>[.<type>].*}, by agency and name. Where a
     * report lies there in several formats, the Word file is taken. A file whose name is no period
     * is left out.
     */
    public List<ReportFile> reports() {
        return reportingAgencies().stream().flatMap(agency -> reports(agency).stream()).toList();
    }

    /** The ids of the agencies that have a folder of reports. */
    public List<String> reportingAgencies() {
        return entries(reportFolder()).stream().map(f -> f.getFileName().toString()).toList();
    }

    /** The past reports of the agency, by name. */
    public List<ReportFile> reports(String agency) {
        return taken(reportFolder().resolve(agency), REPORT_ENDINGS).entrySet().stream()
                .map(report -> new ReportFile(report.getKey(), report.getValue()))
                .toList();
    }

    /** The folder of the past reports, {@code <agency>/<period>[.<type>].*}. */
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

    /** Where such a file is kept as the report. */
    public Path reportPlace(CorpusEntry entry, Path file) {
        return place(reportFolder(), entry, file);
    }

    /** Where such a file is kept as the statistics. */
    public Path statisticsPlace(CorpusEntry entry, Path file) {
        return place(statistics(), entry, file);
    }

    private static Path place(Path folder, CorpusEntry entry, Path file) {
        return folder.resolve(entry.agency()).resolve(entry.stem() + ending(file));
    }

    /** The report in every format that is there, the one taken first. */
    public List<Path> reportFiles(CorpusEntry entry) {
        return existing(reportFolder(), entry, REPORT_ENDINGS).toList();
    }

    /** The statistics in every format, the one taken first. */
    public List<Path> statisticsFiles(CorpusEntry entry) {
        return existing(statistics(), entry, STATISTICS_ENDINGS).toList();
    }

    /** The statistics file of the entry, a workbook before other formats. */
    public Optional<Path> statistics(CorpusEntry entry) {
        return existing(statistics(), entry, STATISTICS_ENDINGS).findFirst();
    }

    /** The reports of the agency and period, each of another type. */
    public List<ReportFile> reports(String agency, Period period) {
        return reports(agency).stream().filter(f -> f.period().equals(period)).toList();
    }

    /** The names of the agency's statistics of the period, each of another type. */
    public List<CorpusEntry> statisticsEntries(String agency, Period period) {
        return named(statistics().resolve(agency), STATISTICS_ENDINGS).keySet().stream()
                .filter(entry -> entry.period().equals(period))
                .toList();
    }

    /** The agency's statistics, each of another period or type, a workbook before other formats. */
    public Map<CorpusEntry, Path> statistics(String agency) {
        return taken(statistics().resolve(agency), STATISTICS_ENDINGS);
    }

    private static Stream<Path> existing(Path folder, CorpusEntry entry, List<String> endings) {
        return endings.stream()
                .map(ending -> folder.resolve(entry.agency()).resolve(entry.stem() + ending))
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

    /** Of each name in an agency's folder the file with the first of the endings. */
    private static Map<CorpusEntry, Path> taken(Path folder, List<String> endings) {
        var taken = new LinkedHashMap<CorpusEntry, Path>();
        named(folder, endings)
                .forEach(
                        (entry, files) ->
                                files.stream()
                                        .sorted(
                                                Comparator.comparing(
                                                        f -> endings.indexOf(ending(f))))
                                        // an ending in capitals is not looked for, here as above
                                        .filter(f -> f.toString().endsWith(ending(f)))
                                        .filter(Files::isRegularFile)
                                        .findFirst()
                                        .ifPresent(file -> taken.put(entry, file)));
        return taken;
    }

    /** The files of an agency's folder by what they are named after, in the order of names. */
    private static Map<CorpusEntry, List<Path>> named(Path folder, List<String> endings) {
        var agency = folder.getFileName().toString();
        var named = new LinkedHashMap<CorpusEntry, List<Path>>();
        for (var file : entries(folder)) {
            if (endings.contains(ending(file))) {
                CorpusEntry.parse(agency, stem(file.getFileName().toString()))
                        .ifPresent(
                                entry ->
                                        named.computeIfAbsent(entry, _ -> new ArrayList<>())
                                                .add(file));
            }
        }
        return named;
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
    public record ReportFile(CorpusEntry entry, Path file) {

        /** Whose it is. */
        public String agency() {
            return entry.agency();
        }

        /** Its period. */
        public Period period() {
            return entry.period();
        }

        /** Its name in the index and in messages: "so-y-te-dong-thap/2024-Q1". */
        public String key() {
            return entry.key();
        }
    }
}
