package vn.duthao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.evaluation.reading.ScanGarbler;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.report.Legibility;
import vn.duthao.report.Placed;
import vn.duthao.report.Report;

class LetteringTest {

    private static final Path REPORT = Path.of("corpus/reports/so-tu-phap-dong-nai/2023.txt");

    @TempDir Path folder;

    private Report read(String text, Charset charset) throws IOException {
        var file = folder.resolve("a.txt");
        Files.write(file, text.getBytes(charset));
        return new ReportFiles().read(file);
    }

    private static String sentences(Report report) {
        return report.placed()
                .map(Placed::sentence)
                .map(s -> s.text())
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "Céng hßa x· héi chñ nghÜa ViÖt Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
        "§éc lËp - Tù do - H¹nh phóc, Độc lập - Tự do - Hạnh phúc",
        "ñy ban nh©n d©n tØnh ®· ­u tiªn, ủy ban nhân dân tỉnh đã ưu tiên",
        "CéNG HßA HéI CHñ NGHÜA, CỘNG HÒA HỘI CHỦ NGHĨA"
    })
    void tcvn3_is_read(String written, String text) {
        assertThat(LetterTable.tcvn3().read(written)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
        "Ñoäc laäp - Töï do - Haïnh phuùc, Độc lập - Tự do - Hạnh phúc",
        "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM, CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "giaûi quyeát ñuùng haïn; ngöôøi daân, giải quyết đúng hạn; người dân"
    })
    void vni_is_read(String written, String text) {
        assertThat(LetterTable.vni().read(written)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "tcvn3, TCVN3, UTF-8",
        "tcvn3, TCVN3, ISO-8859-1",
        "vni, VNI, UTF-8",
        "vni, VNI, ISO-8859-1"
    })
    void a_report_in_an_old_lettering_reads_like_the_one_in_unicode(
            String table, Legibility.Lettering lettering, String charset) throws IOException {
        var text = small(Files.readString(REPORT));

        var report = read(written(text, table), Charset.forName(charset));

        assertThat(report.legibility().lettering()).isEqualTo(lettering);
        assertThat(report.legibility().notice()).isPresent();
        assertThat(sentences(report)).isEqualTo(sentences(read(text, StandardCharsets.UTF_8)));
    }

    @Test
    void a_report_in_the_code_page_of_windows_reads_like_the_one_in_unicode() throws IOException {
        var text = Files.readString(REPORT).replaceAll("[^\\p{L}\\p{M}\\p{ASCII}]", " ");

        var report = read(tonesApart(text), Charset.forName("windows-1258"));

        assertThat(report.legibility().lettering()).isEqualTo(Legibility.Lettering.WINDOWS_1258);
        assertThat(sentences(report)).isEqualTo(sentences(read(text, StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_report_in_unicode_is_as_it_should_be(String charset) throws IOException {
        var text = "\uFEFF" + Files.readString(REPORT);

        var report = read(text, Charset.forName(charset));

        assertThat(report.legibility()).isEqualTo(Legibility.FULL);
        assertThat(report.legibility().notice()).isEmpty();
        assertThat(sentences(report)).contains("Sở Tư pháp hiện có 12 phòng");
    }

    @Test
    void a_damaged_report_tells_how_much_of_it_was_not_read() throws IOException {
        var scan = new ScanGarbler(1).garbled(Files.readString(REPORT));

        var legibility = read(scan, StandardCharsets.UTF_8).legibility();

        assertThat(legibility.isDamaged()).isTrue();
        assertThat(legibility.unreadShare()).isBetween(0.0, 0.2);
        assertThat(legibility.words()).isGreaterThan(1_000);
    }

    @Test
    void a_text_in_english_is_no_report() throws IOException {
        assertThat(
                        refusal(
                                "The office received 1,204 applications in the first quarter and"
                                        + " settled 1,187 of them, 99.4% on time; the rest will be"
                                        + " settled within the next month, as the annual plan of"
                                        + " the provincial administration asks for.\n"))
                .isEqualTo("report.not-vietnamese");
    }

    @Test
    void figures_without_a_word_are_no_report() throws IOException {
        assertThat(refusal("12 345 6,7%\n".repeat(50))).isEqualTo("report.not-vietnamese");
    }

    @Test
    void blank_lines_are_an_empty_report() throws IOException {
        assertThat(refusal(" \n\n")).isEqualTo("report.empty");
    }

    private String refusal(String text) throws IOException {
        var file = folder.resolve("a.txt");
        Files.writeString(file, text);
        var failure =
                catchThrowableOfType(
                        UnusableInputException.class, () -> new ReportFiles().read(file));

        return failure.notice().key();
    }

    /** TCVN3 has no capitals with marks but these. */
    private static String small(String text) {
        return text.lines()
                .filter(line -> !line.equals(line.toUpperCase(java.util.Locale.ROOT)))
                .map(line -> line.replaceAll("[^\\p{L}\\p{M}\\p{ASCII}]", " "))
                .collect(Collectors.joining("\n"))
                .replace('Ứ', 'ứ')
                .replace('Ủ', 'ủ')
                .replace('Ở', 'ở')
                .replace('Ế', 'ế');
    }

    private static String written(String text, String table) throws IOException {
        Map<String, String> written = new HashMap<>();
        var rows = Files.readAllLines(Path.of("src/main/resources/report/" + table + ".tsv"));
        for (var row : rows.subList(1, rows.size())) {
            var fields = row.split("\t", -1);
            written.putIfAbsent(fields[1], fields[0]);
        }
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> written.getOrDefault(letter, letter))
                .collect(Collectors.joining());
    }

    /** As the code page has them: the letter with its hat, then the tone. */
    private static String tonesApart(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(LetteringTest::toneApart)
                .collect(Collectors.joining());
    }

    private static String toneApart(String letter) {
        var apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
        var tone = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
        var rest = apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
        return Normalizer.normalize(rest, Normalizer.Form.NFC) + tone;
    }
}
