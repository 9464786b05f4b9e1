package vn.duthao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.notice.DuthaoException;
import vn.duthao.report.Legibility;
import vn.duthao.report.Report;
import vn.duthao.report.reading.pdf.PdfFixture;
import vn.duthao.report.reading.pdf.SamplePdf;
import vn.duthao.report.reading.pdf.SampleScan;
import vn.duthao.report.reading.picture.PictureReader;

/** Pictures of pages. */
class ScansTest {

    private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,/%]*");

    /** Of letters and marks that may be wrong, from a clean print of 300 dots an inch. */
    private static final double MOST_WRONG = 0.01;

    private static byte[] printed = {};

    @TempDir Path folder;

    @BeforeAll
    static void print() throws IOException {
        try (var pdf = SamplePdf.report()) {
            printed = pdf.bytes();
        }
    }

    private static void needsTesseract() {
        try (var reader = PictureReader.find().orElse(null)) {
            assumeTrue(reader != null, "Tesseract with Vietnamese data is not installed");
        }
    }

    private Report read(String name, byte[] bytes) throws IOException {
        return new ReportFiles().read(Files.write(folder.resolve(name), bytes));
    }

    @Test
    void a_scan_is_the_tree_that_was_printed() throws IOException {
        needsTesseract();
        var scan = read("scan.pdf", SampleScan.pdf(SampleScan.pages(printed, 1.3, 30)));
        var text = Trees.outline(read("text.pdf", printed));

        var found = Trees.outline(scan);
        assertThat(figures(found)).isEqualTo(figures(text));
        assertThat(headings(scan)).hasSize(4).isEqualTo(headings(read("text.pdf", printed)));
        assertThat(distance(text, found)).isLessThan((int) (MOST_WRONG * text.length()));
        assertThat(scan.letterhead().number()).isEqualTo("241/BC-SXD");
        assertThat(scan.recipients()).hasSize(3);
        assertThat(scan.legibility().lettering()).isEqualTo(Legibility.Lettering.SCANNED);
        assertThat(scan.legibility().notice().orElseThrow().in(Locale.of("vi")))
                .contains("ảnh quét");
    }

    @Test
    void pictures_of_pages_are_read_as_one_file() throws IOException {
        needsTesseract();
        var pages = SampleScan.pages(printed, -0.8, 0);

        assertThat(read("a.png", SampleScan.png(pages.getLast())).sections())
                .extracting("heading")
                .containsExactly("PHƯƠNG HƯỚNG, NHIỆM VỤ");
        assertThat(read("a.tif", tiff(pages)).sections()).hasSize(2);
    }

    @Test
    void pictures_without_a_program_that_reads_them_say_how_to_get_it() throws IOException {
        var picture = SampleScan.pages(printed, 0, 0).getFirst();
        for (var file :
                List.of(
                        Files.write(folder.resolve("a.png"), SampleScan.png(picture)),
                        Files.write(folder.resolve("a.pdf"), SampleScan.pdf(List.of(picture))))) {
            var failure =
                    catchThrowableOfType(
                            DuthaoException.class,
                            () -> new ReportFiles(Optional::empty).read(file));

            assertThat(failure.exitCode()).isEqualTo(3);
            assertThat(failure.notice().in(Locale.ENGLISH))
                    .contains("apt install tesseract-ocr tesseract-ocr-vie")
                    .doesNotContain("\n");
        }
    }

    @Test
    void pages_with_text_are_read_where_others_cannot_be() throws IOException {
        var picture = SampleScan.pages(printed, 0, 0).getFirst();
        try (var pdf = new PdfFixture().paragraph(SamplePdf.LONG)) {
            pdf.picture(picture);
            var file = pdf.save(folder);

            var report = new ReportFiles(Optional::empty).read(file);

            assertThat(report.preamble()).hasSize(1);
            assertThat(report.legibility().notice().orElseThrow().in(Locale.ENGLISH))
                    .contains("could not be read: 2.");
        }
    }

    @Test
    void what_is_no_picture_is_told() throws IOException {
        var png = SampleScan.png(new BufferedImage(9, 9, BufferedImage.TYPE_BYTE_GRAY));
        fails("a.png", "báo cáo".getBytes(java.nio.charset.StandardCharsets.UTF_8), "not-picture");
        fails("b.png", java.util.Arrays.copyOf(png, 30), "picture-damaged");
    }

    @Test
    void a_picture_too_large_is_refused_before_it_is_unpacked() throws IOException {
        var png = SampleScan.png(new BufferedImage(9, 9, BufferedImage.TYPE_BYTE_GRAY));
        // width and height in the head of a PNG
        for (int at : new int[] {17, 21}) {
            png[at] = 1;
        }

        fails("a.png", png, "picture-too-large");
    }

    private void fails(String name, byte[] bytes, String key) {
        var failure = catchThrowableOfType(DuthaoException.class, () -> read(name, bytes));

        assertThat(failure.notice().key()).isEqualTo("report." + key);
    }

    private static byte[] tiff(List<BufferedImage> pages) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (var page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        }
        return out.toByteArray();
    }

    private static List<String> figures(String text) {
        return FIGURE.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> headings(Report report) {
        return report.allSections()
                .flatMap(s -> Stream.of(s.number() + " " + s.heading()))
                .toList();
    }

    /** How many letters must be changed to make one of the other (Levenshtein). */
    private static int distance(String one, String other) {
        var above = new ArrayList<Integer>();
        for (int j = 0; j <= other.length(); j++) {
            above.add(j);
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = above.set(0, i);
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = above.get(j);
                above.set(j, Math.min(change, Math.min(above.get(j), above.get(j - 1)) + 1));
            }
        }
        return above.getLast();
    }
}
