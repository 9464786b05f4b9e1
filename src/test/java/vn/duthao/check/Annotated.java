package vn.duthao.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.report.Report;
import vn.duthao.report.reading.ReportFiles;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.OwnIndicator;
import vn.duthao.statistics.file.StatisticsReader;

/**
 * A report of which it is known what its figures state.
 *
 * @param truths id of the observation by figure, in reading order
 */
record Annotated(
        String name,
        Catalogue catalogue,
        Report report,
        DataSet data,
        @Nullable DataSet previous,
        Map<Spot, String> truths) {

    private static final Catalogue CORPUS = new CorpusReader().read(Path.of("corpus")).catalogue();
    private static final Catalogue NONE = new Catalogue(Map.of(), List.of(), List.of());

    /** A figure: its sentence, and where it begins there. */
    record Spot(String sentence, int start) {
        static Spot of(Claim claim) {
            return new Spot(claim.place().sentence(), claim.start());
        }

        static Spot of(Finding finding) {
            return new Spot(finding.place().sentence(), finding.start());
        }
    }

    /** The corpus with its catalogue: what the checker binds there is believed right. */
    static List<Annotated> corpus() {
        return CorpusReportsTest.reports().stream().map(Annotated::ofCorpus).toList();
    }

    /** The corpus as if nobody had seen the offices: names and units of the indicators only. */
    static List<Annotated> anonymous() {
        return corpus().stream().map(Annotated::withoutCatalogue).toList();
    }

    /** The reports under {@code check/unseen} with the marks they carry. */
    static List<Annotated> fixtures() {
        try (var files = Files.list(Path.of("src/test/resources/check/unseen"))) {
            return files.sorted()
                    .flatMap(f -> FigureBindingTest.cases(f).stream())
                    .map(Annotated::ofCase)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Annotated> unseen() {
        return Stream.concat(anonymous().stream(), fixtures().stream()).toList();
    }

    CheckReport check() {
        return check(report, data);
    }

    CheckReport check(Report changed, DataSet used) {
        return new FigureChecker(Corpus.of(catalogue))
                .check(CheckRequest.of(name, changed).against(used, previous));
    }

    private static Annotated ofCorpus(Path file) {
        var stem = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
        var agency = Objects.requireNonNull(file.getParent()).getFileName().toString();
        var data = CorpusReportsTest.statistics(file);
        var year = data.period().year();
        var earlier = stem.replace(String.valueOf(year), String.valueOf(year - 1)) + ".json";
        var before = Path.of("corpus/statistics", agency, earlier);
        var known =
                new Annotated(
                        agency + "-" + stem,
                        CORPUS,
                        new ReportFiles().read(file),
                        data,
                        Files.exists(before) ? new StatisticsReader(CORPUS).read(before) : null,
                        Map.of());
        var truths = new LinkedHashMap<Spot, String>();
        if (System.getProperty("truths") != null) {
            try {
                for (var l : Files.readAllLines(Path.of(System.getProperty("truths")))) {
                    var t = l.split("\t", -1);
                    if (t[0].equals(known.name) && t[4].equals("Supported"))
                        truths.put(new Spot(t[6], Integer.parseInt(t[2])), t[3]);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else
            for (var claim : known.check().claims()) {
                if (claim.verdict() instanceof Verdict.Supported(var o)) {
                    truths.put(Spot.of(claim.claim()), o.id());
                }
            }
        return new Annotated(known.name, CORPUS, known.report, known.data, known.previous, truths);
    }

    private Annotated withoutCatalogue() {
        var ids = new HashMap<String, String>();
        data.observations().forEach(o -> ids.putIfAbsent(o.id(), "x" + (ids.size() + 1)));
        if (previous != null) {
            previous.observations().forEach(o -> ids.putIfAbsent(o.id(), "x" + (ids.size() + 1)));
        }
        var renamed = new LinkedHashMap<Spot, String>();
        truths.forEach((spot, id) -> renamed.put(spot, Objects.requireNonNull(ids.get(id))));
        return new Annotated(
                name,
                NONE,
                report,
                with(data, anonymous(data, ids)),
                previous == null ? null : with(previous, anonymous(previous, ids)),
                renamed);
    }

    private static List<Observation> anonymous(DataSet data, Map<String, String> ids) {
        return data.observations().stream()
                .map(
                        o -> {
                            var id = Objects.requireNonNull(ids.get(o.id()));
                            return new Observation(
                                    id,
                                    OwnIndicator.define(id, o.name(), o.indicator().unit()),
                                    o.name(),
                                    o.value(),
                                    null,
                                    null,
                                    o.source());
                        })
                .toList();
    }

    private static Annotated ofCase(FigureBindingTest.Case marked) {
        var fixture = marked.fixture();
        var expectations = new ArrayList<MarkedText.Expectation>();
        var report = ReportText.parse(marked.part("text"), expectations);
        var truths = new LinkedHashMap<Spot, String>();
        var ids = fixture.data().observations().stream().map(Observation::id).toList();
        for (var e : expectations) {
            var id = e.words().stream().filter(ids::contains).findFirst().orElse("");
            truths.put(new Spot(e.sentence(), e.start()), id);
        }
        return new Annotated(
                marked.name(), NONE, report, fixture.data(), fixture.previous(), truths);
    }

    /** The data with other observations. */
    static DataSet with(DataSet data, List<Observation> observations) {
        return new DataSet(
                data.name(),
                data.agency(),
                data.reportType(),
                data.period(),
                observations,
                data.documents(),
                data.texts());
    }

    /** The data with another value of one observation. */
    DataSet changed(String id, BigDecimal value) {
        return with(
                data,
                data.observations().stream()
                        .map(
                                o ->
                                        o.id().equals(id)
                                                ? new Observation(
                                                        o.id(),
                                                        o.indicator(),
                                                        o.name(),
                                                        value,
                                                        null,
                                                        o.note(),
                                                        o.source())
                                                : o)
                        .toList());
    }

    /** The id that the verdict names, empty for none. */
    static String bound(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Supported(var o) -> o.id();
            case Verdict.Refuted(var o) -> o.id();
            case Verdict.Stale(var o, _) -> o.id();
            case Verdict.Derived _, Verdict.Ambiguous _, Verdict.Unsupported _ -> "";
        };
    }
}
