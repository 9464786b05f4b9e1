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
