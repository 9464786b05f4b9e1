package vn.duthao.evaluation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.evaluation.EvaluationSuite;
import vn.duthao.evaluation.Metric;
import vn.duthao.report.reading.TextRestorer;

class ReadingSuiteTest {

    private static final Path SAMPLES = Path.of("eval/samples");

    @TempDir private Path corpus;
    @TempDir private Path samples;

    private double measured(List<Metric> metrics, String key) {
        return metrics.stream().filter(m -> m.key().equals(key)).findFirst().orElseThrow().value();
    }

    @Test
    void nine_in_ten_syllables_of_garbled_and_scanned_texts_come_back_and_no_number_changes()
            throws IOException {
        for (var name : List.of("301", "405")) {
            Files.copy(SAMPLES.resolve(name + ".txt"), samples.resolve(name + ".txt"));
        }
        var scan = new ScanGarbler(5).garbled(Files.readString(SAMPLES.resolve("301.txt")));
        Files.writeString(samples.resolve("301.ocr.txt"), scan);

        var metrics =
                new ReadingSuite(corpus, samples).run(EvaluationSuite.Progress.SILENT).metrics();

        for (var row : List.of("scans", "samples")) {
            assertThat(measured(metrics, "restored." + row + ".right-before")).isLessThan(0.3);
            assertThat(measured(metrics, "restored." + row + ".right-after")).isGreaterThan(0.9);
            assertThat(measured(metrics, "restored." + row + ".numbers-changed")).isZero();
        }
        assertThat(metrics).noneMatch(m -> m.row().equals("corpus"));
    }

    @Test
    void syllables_are_right_where_they_stand_in_order() {
        var text = RestoredText.of("x", "một hai ba bốn", "một ba bốn hai", new TextRestorer());

        assertThat(text.syllables()).isEqualTo(4);
        assertThat(text.before()).isEqualTo(3);
    }
}
