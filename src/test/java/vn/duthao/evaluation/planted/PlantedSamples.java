package vn.duthao.evaluation.planted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Workspace;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.report.Block;
import vn.duthao.report.Letterhead;
import vn.duthao.report.Report;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.Source;

/** The project's own reports and drafts, annotated once for all tests; and small ones made up. */
final class PlantedSamples {

    static final Corpus CORPUS = new CorpusReader().read(Path.of("corpus"));
    static final List<AnnotatedReport> ALL = annotated();

    private PlantedSamples() {}

    private static List<AnnotatedReport> annotated() {
        try {
            var index = Files.createTempDirectory("duthao-evaluation");
            var workspace = new Workspace(Path.of("."));
            var desk = new DraftingDesk(workspace, index);
            desk.updateIndex(_ -> {}, _ -> {});
            return new Samples(workspace, desk)
                    .all().stream().map(s -> AnnotatedReport.of(s, CORPUS)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report of one section whose sentences are each a paragraph. */
    static AnnotatedReport report(List<Observation> data, String heading, String... sentences) {
        var blocks =
                Stream.of(sentences)
                        .<Block>map(s -> new Block.Paragraph(List.of(Sentence.read(s))))
                        .toList();
        var section = new Section("I", heading, "I", 1, blocks, List.of());
        var report =
                new Report(
                        Letterhead.NONE,
                        "",
                        List.of(),
                        List.of(section),
                        List.of(),
                        List.of(),
                        null,
                        List.of());
        return AnnotatedReport.of(
                new Sample("mẫu", report, agency(), data(data), null, Set.of()), CORPUS);
    }

    static Observation observed(String indicator, String value) {
        var known = CORPUS.catalogue().find(indicator).orElseThrow();
        return new Observation(
                indicator,
                known,
                known.name(),
                new java.math.BigDecimal(value),
                null,
                null,
                new Source("mẫu", "", indicator));
    }

    private static Agency agency() {
        return CORPUS.agencies().get("so-noi-vu-dong-thap");
    }

    private static DataSet data(List<Observation> observations) {
        return new DataSet(
                "mẫu",
                agency().id(),
                "bao-cao-cchc",
                Period.year(2024),
                observations,
                List.of(),
                List.of());
    }
}
