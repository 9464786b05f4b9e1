package vn.duthao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.evaluation.reading.ScanGarbler;
import vn.duthao.notice.UnusableInputException;

class TextRestorerTest {

    private static final Path CLEAN = Path.of("eval/samples/301.txt");

    @TempDir private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("van-ban.txt"), text);
    }

    @Test
    void a_clean_text_is_given_back_as_it_is() throws IOException {
        var clean = Files.readString(CLEAN);

        var restored = new TextRestorer().restore(file(clean));

        assertThat(restored.text()).isEqualTo(clean);
        assertThat(restored.unsure()).isZero();
    }

    @Test
    void a_garbled_text_gets_its_words_back_and_the_doubtful_ones_are_marked() throws IOException {
        var garbled = new ScanGarbler(11).garbled(Files.readString(CLEAN));

        var restored = new TextRestorer().restore(file(garbled));

        assertThat(restored.text()).contains("cải cách hành chính").doesNotContain("cai cach");
        assertThat(restored.unsure()).isPositive();
        assertThat(restored.text().split("\\[\\?]", -1)).hasSize(restored.unsure() + 1);
    }

    @Test
    void a_garbled_document_of_any_kind_is_restored_and_keeps_its_lines_and_digits()
            throws IOException {
        var word = new WordFixture();
        word.line("Trong quy, So tiep nhan 1.204 ho so, giai quyet dung han 1.187 ho so.");
        word.line("Cong tac cai cach hanh chinh cua So Xay dung nam 2023 dat 98,5%.");
        word.table(java.util.List.of(java.util.List.of("Linh vuc dat dai", "12/13")));
        word.line("Uy ban nhan dan tinh ban hanh Quyet dinh so 12/QD-UBND ngay 05/12/2023.");

        var restored = new TextRestorer().restore(word.save(folder));

        var lines = restored.text().replace(TextRestorer.DOUBT, "").lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).contains("hồ sơ", "1.204", "1.187");
        assertThat(lines.get(1)).contains("cải cách hành chính", "2023", "98,5%");
        assertThat(lines.get(2)).startsWith("|").contains("| 12/13 |");
        assertThat(lines.get(3)).contains("ban hành", "ngày 05/12/2023");
    }

    @Test
    void a_clean_document_is_given_back_line_by_line() throws IOException {
        var word = new WordFixture().line("Sở tiếp nhận 12 hồ sơ.").line("Đã giải quyết xong.");

        assertThat(new TextRestorer().restore(word.save(folder)).text())
                .isEqualTo("Sở tiếp nhận 12 hồ sơ.\nĐã giải quyết xong.");
    }

    @Test
    void a_text_in_an_old_encoding_is_given_back_in_unicode() throws IOException {
        var text = "C¶i c¸ch hµnh chÝnh n¨m 2023 cña Së X©y dùng. ".repeat(9);

        assertThat(new TextRestorer().restore(file(text)).text())
                .startsWith("Cải cách hành chính năm 2023 của Sở Xây dựng.");
    }

    @Test
    void a_file_that_no_report_is_read_from_is_refused() throws IOException {
        var other = Files.writeString(folder.resolve("bang.xlsx"), "x");

        assertThatThrownBy(() -> new TextRestorer().restore(other))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("reports are read from");
    }

    @Test
    void words_of_the_workspaces_own_reports_are_learned() {
        var garbled = "Sở hop tac xa Phuong Hoang tai huyen Lap Vo";
        var restorer = new TextRestorer();
        assertThat(restorer.restore(garbled).text()).doesNotContain("Phượng Hoàng");

        for (int i = 0; i < 5; i++) {
            restorer.learn(
                    new ReportAssembler(DocumentWords.bundled())
                            .assemble(
                                    TextFile.elements(
                                            "Hợp tác xã Phượng Hoàng tại huyện Lấp Vò.")));
        }

        assertThat(restorer.restore(garbled).text()).contains("Phượng Hoàng", "Lấp Vò");
    }

    @Test
    void a_text_in_another_language_is_refused() throws IOException {
        var english = file("the report of the board tells what has been done this year ".repeat(9));

        assertThatThrownBy(() -> new TextRestorer().restore(english))
                .isInstanceOf(UnusableInputException.class);
    }
}
