package vn.duthao.evaluation.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.duthao.evaluation.EvaluationSuite;
import vn.duthao.evaluation.Metric;

/** Pages that are printed and read as scans. */
class ScannedPagesTest {

    private static List<Metric> metrics(List<Path> reports) {
        return new ScannedPages(reports, 1).metrics("reading", EvaluationSuite.Progress.SILENT);
    }

    @Test
    void a_printed_page_is_read_with_next_to_no_letter_wrong_or_the_row_says_why_not() {
        var metrics = metrics(List.of(Path.of("eval/samples/301.txt")));

        assumeTrue(metrics.size() > 1, "Tesseract with Vietnamese data is not installed");
        assertThat(metrics)
                .extracting(Metric::key)
                .containsExactly(
                        "printed.pages-300-dpi.pages",
                        "printed.pages-300-dpi.characters",
                        "printed.pages-300-dpi.characters-wrong",
                        "printed.pages-300-dpi.figures-printed",
                        "printed.pages-300-dpi.figures-right");
        assertThat(metrics.get(1).value()).isGreaterThan(1000);
        assertThat(metrics.get(2).value()).isLessThan(0.02);
        assertThat(metrics.get(4).value()).isGreaterThan(0.95);
    }

    @Test
    void without_reports_there_is_nothing_to_print() {
        assertThat(metrics(List.of())).isEmpty();
    }

    @Test
    void a_page_holds_whole_paragraphs_as_many_as_find_room() {
        var printer = PagePrinter.find();
        assumeTrue(printer.isPresent(), "no font for Vietnamese is installed");
        var paragraphs = Collections.nCopies(200, "Sở tiếp nhận 1.204 hồ sơ.");

        var page = printer.orElseThrow().page(paragraphs, 0);

        assertThat(page.picture().getHeight()).isEqualTo(3508);
        assertThat(page.paragraphs()).hasSizeBetween(25, 45);
    }

    @Test
    void characters_are_wrong_that_must_be_changed_taken_away_or_added() {
        assertThat(ScannedText.of("Nhận 12 hồ sơ", "Nhận  12\nhồ sơ"))
                .isEqualTo(new ScannedText(13, 0, 1, 1));
        assertThat(ScannedText.of("Nhận 12,5 hồ sơ.", "Nhân 12,6 hồ sơ, x"))
                .isEqualTo(new ScannedText(16, 5, 1, 0));
    }
}
