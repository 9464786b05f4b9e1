package vn.duthao.statistics.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.CorpusEntry;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Workspace;
import vn.duthao.catalogue.Workspace.ReportFile;
import vn.duthao.notice.DuthaoException;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.statistics.DataSet;

/**
 * The statistics of a workspace. Those of an agency and period may be of several types of report:
 * then the name of the file says the type, and what is named after the period alone says it itself.
 */
public final class KeptStatistics {

    private final Workspace workspace;
    private final List<String> types;
    private final Function<Path, DataSet> reader;

    /**
     * The statistics of the workspace.
     *
     * @param reader reads a file or fails with a {@link vn.duthao.notice.DuthaoException}
     */
    public KeptStatistics(Workspace workspace, Corpus corpus, Function<Path, DataSet> reader) {
        this.workspace = workspace;
        this.types = corpus.outlines().stream().map(Outline::reportType).distinct().toList();
        this.reader = reader;
    }

    /** A file that was read. */
    public record Found(Path file, DataSet data) {}

    /**
     * Those of the type of report.
     *
     * @throws UnusableInputException where a file says another type than its name
     */
    public Optional<Found> find(String agency, Period period, String type) {
        var named = workspace.statistics(new CorpusEntry(agency, period, type));
        if (named.isPresent()) {
            return named.map(this::found).map(found -> agreeing(found, type));
        }
        return workspace
                .statistics(CorpusEntry.plain(agency, period))
                .map(this::found)
                .filter(found -> found.data().reportType().equals(type));
    }

    private Found found(Path file) {
        return new Found(file, reader.apply(file));
    }

    private static Found agreeing(Found found, String type) {
        var stated = found.data().reportType();
        if (!stated.equals(type)) {
            throw new UnusableInputException(
                    Notice.of("statistics.type-unlike-name", found.file(), stated, type));
        }
        return found;
    }

    /**
     * Those that belong to the report: of the type that its name says, else those of the same name,
     * else of the first type that has some.
     *
     * @param recognised the types that the report may be, the likeliest first
     */
    public Optional<Found> of(ReportFile report, Supplier<List<String>> recognised) {
        var type = report.entry().type();
        return type != null
                ? find(report.agency(), report.period(), type)
                : nameOf(report, recognised).flatMap(workspace::statistics).map(this::found);
    }

    /** The name of those of {@link #of}, without a look into them where that tells enough. */
    public Optional<CorpusEntry> nameOf(ReportFile report, Supplier<List<String>> recognised) {
        var entry = report.entry();
        var there = entries(entry.agency(), entry.period());
        if (there.isEmpty() || there.contains(entry)) {
            return there.stream().filter(entry::equals).findFirst();
        }
        var type = entry.type();
        var wanted = type == null ? recognised.get() : List.of(type);
        return wanted.stream()
                .flatMap(t -> there.stream().filter(e -> type(e).filter(t::equals).isPresent()))
                .findFirst();
    }

    /** The file of each type, by name. A name with a type that is none is left out. */
    public List<Path> files(String agency, Period period) {
        return entries(agency, period).stream()
                .flatMap(entry -> workspace.statistics(entry).stream())
                .toList();
    }

    /** Those of the agency, by period, as {@link #files(String, Period)} gives those of one. */
    public Map<Period, List<Path>> files(String agency) {
        return workspace.statistics(agency).entrySet().stream()
                .filter(file -> isOfKnownType(file.getKey()))
                .collect(
                        Collectors.groupingBy(
                                file -> file.getKey().period(),
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The type of report that they are of, empty where that cannot be read. */
    public Optional<String> type(CorpusEntry entry) {
        if (entry.type() != null) {
            return Optional.of(entry.type());
        }
        try {
            return workspace.statistics(entry).map(file -> found(file).data().reportType());
        } catch (DuthaoException e) {
            return Optional.empty();
        }
    }

    private List<CorpusEntry> entries(String agency, Period period) {
        return workspace.statisticsEntries(agency, period).stream()
                .filter(this::isOfKnownType)
                .toList();
    }

    private boolean isOfKnownType(CorpusEntry entry) {
        return entry.type() == null || types.contains(entry.type());
    }
}
