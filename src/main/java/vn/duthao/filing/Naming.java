package vn.duthao.filing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.duthao.catalogue.CorpusEntry;
import vn.duthao.catalogue.Workspace;
import vn.duthao.catalogue.Workspace.ReportFile;

/**
 * How a report and its statistics are named in a workspace: as what they replace; after the period;
 * or after the period and their type where another type of the period is there.
 */
public final class Naming {

    private final Map<CorpusEntry, String> reports = new LinkedHashMap<>();
    private final Map<CorpusEntry, String> statistics = new LinkedHashMap<>();
    private final CorpusEntry plain;
    private final String type;

    /**
     * The names for a report of the type.
     *
     * @param plain the agency and the period
     * @param reportTypes tells the type of a report that is there, empty where it cannot be read
     * @param statisticsTypes likewise of statistics
     */
    public Naming(
            Workspace workspace,
            CorpusEntry plain,
            String type,
            Function<ReportFile, Optional<String>> reportTypes,
            Function<CorpusEntry, Optional<String>> statisticsTypes) {
        this.plain = plain;
        this.type = type;
        // what nobody can read may be replaced
        for (var report : workspace.reports(plain.agency(), plain.period())) {
            reports.put(report.entry(), reportTypes.apply(report).orElse(type));
        }
        for (var entry : workspace.statisticsEntries(plain.agency(), plain.period())) {
            statistics.put(entry, statisticsTypes.apply(entry).orElse(type));
        }
    }

    /** The name of the report. */
    public CorpusEntry report() {
        return name(reports);
    }

    /** The name of its statistics. */
    public CorpusEntry statistics() {
        return name(statistics);
    }

    private CorpusEntry name(Map<CorpusEntry, String> there) {
        return there.entrySet().stream()
                .filter(e -> e.getValue().equals(type))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(this::free);
    }

    private CorpusEntry free() {
        return Stream.concat(reports.values().stream(), statistics.values().stream())
                        .allMatch(type::equals)
                ? plain
                : new CorpusEntry(plain.agency(), plain.period(), type);
    }
}
