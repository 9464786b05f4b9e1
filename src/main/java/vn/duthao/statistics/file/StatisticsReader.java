package vn.duthao.statistics.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.AgencyRegister;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.CorpusEntry;
import vn.duthao.catalogue.ItemSheet;
import vn.duthao.catalogue.Period;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.IndicatorMatcher;

/** Reads statistics from XLSX, CSV or JSON (contract {@code duthao/statistics/1}). */
public final class StatisticsReader {

    private static final long MOST_BYTES = 10L << 20;

    private final Catalogue catalogue;
    private final AgencyRegister register;
    private final List<ItemSheet> sheets;

    /** Made for the first file that does not give the ids of all that it states. */
    private @Nullable IndicatorMatcher matcher;

    /** Agencies must then be given by their ids. */
    public StatisticsReader(Catalogue catalogue) {
        this(catalogue, new AgencyRegister(List.of()));
    }

    /** Agencies may be given by id or name; there are no sheets of items. */
    public StatisticsReader(Catalogue catalogue, AgencyRegister register) {
        this(catalogue, register, List.of());
    }

    /** Agencies may be given by id or name; sheets of items are those of the outlines. */
    public StatisticsReader(Corpus corpus) {
        this(corpus.catalogue(), corpus.agencies(), corpus.sheets());
    }

    private StatisticsReader(Catalogue catalogue, AgencyRegister register, List<ItemSheet> sheets) {
        this.catalogue = catalogue;
        this.register = register;
        this.sheets = sheets;
    }

    /**
     * The statistics in the file.
     *
     * @throws vn.duthao.notice.UnusableInputException naming file, sheet, cell, what is wrong and
     *     what to do; all that is wrong with the file is told at once, as details of the notice
     */
    public DataSet read(Path file) {
        return readFile(file).data();
    }

    /**
     * The statistics in the file and what was odd in it. Where the file does not say whose they
     * are, its place does: {@code <agency>/<period>[.<report type>].csv}.
     *
     * @throws vn.duthao.notice.UnusableInputException as {@link #read(Path)}
     */
    public StatisticsFile readFile(Path file) {
        return readFile(file, null, null);
    }

    /**
     * The statistics in the file and what was odd in it.
     *
     * @param agency for a file that does not say whose they are, null to take it from its place
     * @param period for a file that does not say for when, null to take it from its name
     * @throws vn.duthao.notice.UnusableInputException as {@link #read(Path)}
     */
    public StatisticsFile readFile(Path file, @Nullable String agency, @Nullable Period period) {
        var name = nameOf(file);
        checkSize(file, name);
        var problems = new FileProblems(name);
        var tables = tables(file, name, problems);
        var beside = beside(file, agency, period);
        var identity = ReportIdentity.of(tables.about(), beside, register, name, problems);
        var observations =
                new ObservationReader(catalogue, this::matcher, problems, isWorkbook(name))
                        .read(tables.rows());
        var items =
                new ItemReader(catalogue, problems, isWorkbook(name))
                        .read(tables.sheetRows(), observations);
        problems.throwIfAny();
        var report = identity.orElseThrow();
        var data =
                new DataSet(
                        name,
                        report.agency(),
                        report.reportType(),
                        report.period(),
                        Stream.concat(observations.stream(), items.observations().stream())
                                .toList(),
                        tables.documents(),
                        tables.texts(),
                        items.items());
        return new StatisticsFile(data, problems.warnings());
    }

    private static String nameOf(Path file) {
        var name = file.getFileName();
        if (name == null || !Files.isRegularFile(file)) {
            throw new UnusableInputException(Notice.of("statistics.no-such-file", file));
        }
        return name.toString();
    }

    private static void checkSize(Path file, String name) {
        try {
            var size = Files.size(file);
            if (size == 0 || size > MOST_BYTES) {
                var key = size == 0 ? "statistics.file-empty" : "statistics.file-too-large";
                throw new UnusableInputException(Notice.of(key, name, MOST_BYTES >> 20));
            }
        } catch (IOException e) {
            throw new UnusableInputException(Notice.of("statistics.file-unreadable", file), e);
        }
    }

    private StatisticsTables tables(Path file, String name, FileProblems problems) {
        try {
            return switch (extension(name)) {
                case "xlsx", "xlsm" -> new WorkbookReader(file, sheets, problems).read();
                case "csv", "tsv", "txt" -> new CsvReader(file, problems).read();
                case "json" -> new JsonReader(file, sheets, problems).read();
                default ->
                        throw new UnusableInputException(
                                Notice.of("statistics.file-kind-unknown", name));
            };
        } catch (IOException e) {
            throw new UnusableInputException(Notice.of("statistics.file-unreadable", file), e);
        }
    }

    private static boolean isWorkbook(String name) {
        return extension(name).startsWith("xls");
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static ReportIdentity.Beside beside(
            Path file, @Nullable String agency, @Nullable Period period) {
        var name = String.valueOf(file.getFileName());
        var stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        var folder = Optional.ofNullable(file.toAbsolutePath().getParent()).map(Path::getFileName);
        var byName = CorpusEntry.parse(folder.map(Path::toString).orElse(""), stem);
        return new ReportIdentity.Beside(
                agency != null ? agency : byName.map(CorpusEntry::agency).orElse(null),
                byName.map(CorpusEntry::type).orElse(null),
                period != null ? period : byName.map(CorpusEntry::period).orElse(null));
    }

    private synchronized IndicatorMatcher matcher() {
        var made = matcher == null ? new IndicatorMatcher(catalogue) : matcher;
        matcher = made;
        return made;
    }
}
