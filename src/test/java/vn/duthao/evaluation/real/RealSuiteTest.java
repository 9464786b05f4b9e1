package vn.duthao.evaluation.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.evaluation.EvaluationSuite.Outcome;
import vn.duthao.evaluation.EvaluationSuite.Progress;
import vn.duthao.evaluation.Metric;
import vn.duthao.notice.UnusableInputException;

/** Annotated documents against the checker. */
class RealSuiteTest {

    private static final Corpus CORPUS = new CorpusReader().read(Path.of("corpus"));
    private static final String TEXT =
            """
            BÁO CÁO
            Kết quả công tác cải cách hành chính năm 2024
            I. CẢI CÁCH THỦ TỤC HÀNH CHÍNH
            - Trong năm, Sở tiếp nhận 4.903 hồ sơ, đã giải quyết 4.786 hồ sơ.
            """;

    @TempDir Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("1.txt"), TEXT);
        Files.writeString(
                folder.resolve("1.statistics.json"),
                """
                {"schema": "duthao/statistics/1", "agency": "so-noi-vu-dong-thap",
                 "reportType": "bao-cao-cchc", "period": "2024", "observations": [
                   {"indicator": "nhan", "name": "Số hồ sơ tiếp nhận", "unit": "hồ sơ", "value": 4903},
                   {"indicator": "xong", "name": "Số hồ sơ đã giải quyết", "unit": "hồ sơ", "value": 4876}]}
                """);
        Files.writeString(
                folder.resolve("1.figures.json"),
                "["
                        + figure("2024", "null")
                        + ","
                        + figure("4.903", "\"nhan\"")
                        + ","
                        + figure("4.786", "\"xong\"")
                        + "]");
        errors("high");
    }

    @Test
    void figures_and_errors_of_a_document_are_counted() {
        var outcome = run();

        assertThat(value(outcome, "stated")).isEqualTo(2);
        assertThat(value(outcome, "extracted")).isEqualTo(1);
        assertThat(value(outcome, "bound")).isEqualTo(1);
        assertThat(value(outcome, "known-errors")).isEqualTo(1);
        assertThat(value(outcome, "recall")).isEqualTo(1);
        assertThat(value(outcome, "right-flagged")).isZero();
        assertThat(value(outcome, "false-errors")).isZero();
    }

    @Test
    void a_finding_that_nothing_explains_is_a_false_error() throws IOException {
        Files.writeString(folder.resolve("1.errors.json"), "[]");

        var outcome = run();

        assertThat(value(outcome, "right-flagged")).isEqualTo(1);
        assertThat(value(outcome, "false-errors")).isEqualTo(1);
        assertThat(outcome.cases()).anyMatch(c -> c.outcome().equals("false-error"));
    }

    @Test
    void what_is_hardly_an_error_counts_neither_way() throws IOException {
        errors("low");

        var outcome = run();

        assertThat(value(outcome, "known-errors")).isZero();
        assertThat(value(outcome, "right-flagged")).isZero();
        assertThat(value(outcome, "false-errors")).isZero();
    }

    @Test
    void what_the_checker_says_nothing_of_is_missed() throws IOException {
        Files.writeString(
                folder.resolve("1.errors.json"),
                "[{\"text\": \"năm 2024\", \"certainty\": \"medium\", \"start\": 49, \"end\": 57}]");

        var outcome = run();

        assertThat(value(outcome, "recall")).isZero();
        assertThat(outcome.cases()).anyMatch(c -> c.outcome().equals("missed"));
    }

    @Test
    void a_folder_without_documents_is_refused() {
        assertThatThrownBy(() -> new RealSuite(CORPUS, folder.resolve("none")).run(Progress.SILENT))
                .isInstanceOf(UnusableInputException.class);
    }

    @Test
    void an_annotation_that_cannot_be_read_is_refused() throws IOException {
        Files.writeString(folder.resolve("1.errors.json"), "[{");

        assertThatThrownBy(this::run).isInstanceOf(UnusableInputException.class);
    }

    private void errors(String certainty) throws IOException {
        Files.writeString(
                folder.resolve("1.errors.json"),
                "[{\"certainty\": \"" + certainty + "\", " + place("4.786") + "}]");
    }

    private static String figure(String text, String indicator) {
        return "{\"indicator\": " + indicator + ", " + place(text) + "}";
    }

    private static String place(String text) {
        var at = TEXT.indexOf(text);
        var end = at + text.length();
        return "\"text\": \"" + text + "\", \"start\": " + at + ", \"end\": " + end;
    }

    private Outcome run() {
        return new RealSuite(CORPUS, folder).run(Progress.SILENT);
    }

    private static double value(Outcome outcome, String measure) {
        return outcome.metrics().stream()
                .filter(m -> m.row().equals("all") && m.measure().equals(measure))
                .map(Metric::value)
                .reduce((a, b) -> b)
                .orElseThrow();
    }
}
