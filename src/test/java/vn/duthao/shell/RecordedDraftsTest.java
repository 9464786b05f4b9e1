package vn.duthao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.SlotSentences;
import vn.duthao.catalogue.Workspace;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.evaluation.EvaluationSuite.Outcome;
import vn.duthao.evaluation.EvaluationSuite.Progress;
import vn.duthao.evaluation.Metric;
import vn.duthao.evaluation.drafts.DraftsSuite;

/** The drafts of the suite with recorded answers of a language model. */
class RecordedDraftsTest {

    private static final Workspace WORKSPACE =
            new Workspace(Path.of("src/test/resources/kinds/tiep-dan"));

    @TempDir Path folder;
    private DraftingDesk desk;

    @BeforeEach
    void index_the_past_document() throws IOException {
        desk = new DraftingDesk(WORKSPACE, folder.resolve("index"));
        desk.updateIndex(_ -> {}, _ -> {});
        Files.createDirectory(folder.resolve("answers"));
    }

    private Outcome run(RecordedDrafts recorded) {
        return new DraftsSuite(WORKSPACE, desk, recorded.at(desk)).run(Progress.SILENT);
    }

    private RecordedDrafts recorded() {
        return new RecordedDrafts(folder.resolve("answers"));
    }

    private static long count(Outcome outcome, String measure) {
        return outcome.metrics().stream()
                .filter(m -> m.key().equals("model.all." + measure))
                .mapToLong(m -> (long) m.value())
                .findFirst()
                .orElseThrow();
    }

    private List<Path> questions() throws IOException {
        try (var files = Files.walk(folder.resolve("answers"))) {
            return files.filter(f -> f.toString().endsWith(".request.txt"))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    private static void answer(Path question, String text) throws IOException {
        Files.writeString(Path.of(question.toString().replace(".request.", ".answer.")), text);
    }

    @Test
    void without_answers_the_drafts_are_the_offline_ones_and_the_questions_are_written()
            throws IOException {
        var recorded = recorded();
        var outcome = run(recorded);

        var offline = new DraftsSuite(WORKSPACE, desk).run(Progress.SILENT);
        assertThat(outcome.metrics()).filteredOn(m -> !isOfModel(m)).isEqualTo(offline.metrics());
        assertThat(offline.metrics()).noneMatch(RecordedDraftsTest::isOfModel);
        assertThat(count(outcome, "asked")).isPositive().isEqualTo(count(outcome, "unanswered"));
        assertThat(count(outcome, "fallen-back")).isEqualTo(count(outcome, "asked"));
        assertThat(questions())
                .hasSize((int) count(outcome, "asked"))
                .hasSameSizeAs(recorded.unanswered())
                .allMatch(q -> q.toString().contains("so-mau-2023-Q2"));
    }

    private static boolean isOfModel(Metric metric) {
        return metric.table().equals("model");
    }

    @Test
    void answered_sections_are_measured_in_the_words_of_the_model() throws IOException {
        run(recorded());
        for (var question : questions()) {
            answer(question, SlotSentences.good(Files.readString(question)));
        }

        var recorded = recorded();
        var outcome = run(recorded);

        assertThat(recorded.unanswered()).isEmpty();
        assertThat(count(outcome, "worded")).isEqualTo(count(outcome, "asked"));
        assertThat(count(outcome, "repaired")).isZero();
        assertThat(run(recorded()).metrics()).isEqualTo(outcome.metrics());
    }

    @Test
    void an_answer_sent_back_is_a_new_question_and_its_answer_a_repair() throws IOException {
        run(recorded());
        var first = questions();
        for (var question : first) {
            var asked = Files.readString(question);
            answer(question, SlotSentences.changed(asked, text -> text + " Đạt 12."));
        }

        assertThat(count(run(recorded()), "worded")).isZero();

        var repairs = questions().stream().filter(q -> !first.contains(q)).toList();
        assertThat(repairs).hasSameSizeAs(first);
        for (var question : repairs) {
            answer(question, SlotSentences.good(Files.readString(question)));
        }
        var outcome = run(recorded());
        assertThat(count(outcome, "repaired"))
                .isPositive()
                .isEqualTo(count(outcome, "worded"))
                .isEqualTo(count(outcome, "asked"));
    }
}
