package vn.duthao.statistics.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.catalogue.Period;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.SmallCatalogue;

class CsvReadingTest {

    private static final String TEXT =
            """
            Mã;Chỉ tiêu;Đơn vị tính;Số liệu;Công thức;Ghi chú
            ho-so.moi;Số hồ sơ mới tiếp nhận;hồ sơ;05;;
            ty-le.truc-tuyen;;%;"98,5";;"hai
            dòng"
            nhiem-vu.giao;;;;;
            """;

    private final StatisticsReader reader = new StatisticsReader(SmallCatalogue.CATALOGUE);

    @TempDir Path folder;

    private Path file(String text, Charset charset) throws IOException {
        var agency = Files.createDirectories(folder.resolve("so-cong-thuong-dong-thap"));
        return Files.write(agency.resolve("2024-Q1.csv"), text.getBytes(charset));
    }

    private Path file(String text) throws IOException {
        return file(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", ","})
    void reads_any_usual_separator_with_or_without_byte_order_mark(String separator)
            throws IOException {
        for (var mark : new String[] {"", "\uFEFF"}) {
            var data = reader.read(file(mark + TEXT.replace(";", separator)));

            assertThat(data.observations())
                    .extracting(Observation::id, Observation::value, o -> o.source().toString())
                    .containsExactly(
                            tuple("ho-so.moi", new BigDecimal("5"), "2024-Q1.csv!D2"),
                            tuple("ty-le.truc-tuyen", new BigDecimal("98.5"), "2024-Q1.csv!D3"));
        }
    }

    @Test
    void agency_and_period_come_from_the_place_of_the_file() throws IOException {
        var data = reader.read(file(TEXT));

        assertThat(data.agency()).isEqualTo("so-cong-thuong-dong-thap");
        assertThat(data.period()).isEqualTo(Period.quarter(2024, 1));
    }

    @Test
    void or_they_are_given() throws IOException {
        var moved = Files.move(file(TEXT), folder.resolve("xuat.csv"));

        assertThatThrownBy(() -> reader.read(moved))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("xuat.csv");
        assertThat(reader.readFile(moved, "so-noi-vu-dong-thap", Period.year(2024)).data().agency())
                .isEqualTo("so-noi-vu-dong-thap");
    }

    @Test
    void numbers_as_text_are_usual_here_and_no_warning() throws IOException {
        assertThat(reader.readFile(file(TEXT)).warnings()).isEmpty();
    }

    @Test
    void two_readings_are_refused_here_too() throws IOException {
        var file = file(TEXT.replace(";05;", ";1.234;"));

        assertThatThrownBy(() -> reader.read(file)).hasMessageContaining("2024-Q1.csv!D2");
    }

    @Test
    void a_decimal_comma_outside_quotation_marks_is_told_by_line() throws IOException {
        var file = file(TEXT.replace("\"98,5\"", "98,5").replace(";", ","));

        assertThatThrownBy(() -> reader.read(file))
                .hasMessageContaining("line 3")
                .hasMessageContaining("quotation marks");
    }

    @Test
    void another_encoding_is_told_with_what_to_do() throws IOException {
        var file = file(TEXT, StandardCharsets.UTF_16LE);

        assertThatThrownBy(() -> reader.read(file)).hasMessageContaining("CSV UTF-8");
    }

    @Test
    void an_open_quotation_mark_is_told() throws IOException {
        var file = file(TEXT + "\"ho-so.moi;1");

        assertThatThrownBy(() -> reader.read(file)).hasMessageContaining("quotation mark");
    }
}
