package vn.duthao.statistics.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.duthao.statistics.file.Workbooks.row;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.catalogue.Indicator;
import vn.duthao.catalogue.Period;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.SmallCatalogue;

class WorkbookReadingTest {

    private final StatisticsReader reader = new StatisticsReader(SmallCatalogue.CATALOGUE);

    @TempDir Path folder;

    private Path file() {
        return folder.resolve("Số liệu quý I.xlsx");
    }

    private static Object[] line(String id, Object value) {
        return new Object[] {id, "", "", value};
    }

    private static @Nullable BigDecimal value(DataSet data, String id) {
        return data.find(id).map(Observation::value).orElse(null);
    }

    private List<String> problems(Path file) {
        try {
            return List.of("none: " + reader.read(file));
        } catch (UnusableInputException e) {
            return e.notice().in(Locale.of("vi")).lines().toList();
        }
    }

    @Test
    void each_observation_keeps_file_sheet_and_cell() throws IOException {
        var data =
                reader.read(
                        Workbooks.figures(file(), line("ho-so.moi", 12), line("nhiem-vu.giao", 7)));

        assertThat(data.agency()).isEqualTo("so-cong-thuong-dong-thap");
        assertThat(data.period()).isEqualTo(Period.quarter(2024, 1));
        assertThat(data.reportType()).isEqualTo("bao-cao-cchc");
        assertThat(data.observations())
                .extracting(Observation::id, Observation::value, o -> o.source().toString())
                .containsExactly(
                        tuple("ho-so.moi", new BigDecimal("12"), "Số liệu quý I.xlsx!So lieu!D2"),
                        tuple(
                                "nhiem-vu.giao",
                                new BigDecimal("7"),
                                "Số liệu quý I.xlsx!So lieu!D3"));
    }

    @Test
    void an_empty_value_is_no_observation_and_a_zero_is_one() throws IOException {
        var data =
                reader.read(
                        Workbooks.figures(
                                file(),
                                line("ho-so.moi", ""),
                                line("ho-so.ky-truoc", "  "),
                                line("nhiem-vu.giao", 0)));

        assertThat(data.observations())
                .extracting(Observation::id)
                .containsExactly("nhiem-vu.giao");
    }

    @Test
    void formulas_are_evaluated_and_an_empty_text_is_no_value() throws IOException {
        var data =
                reader.read(
                        Workbooks.figures(
                                file(),
                                line("ho-so.truc-tuyen", 4632),
                                line("ho-so.truc-tiep", 243),
                                line("ho-so.moi", "=D2+D3"),
                                line("ty-le.truc-tuyen", "=ROUND(100*D2/D4,2)"),
                                line("ho-so.tiep-nhan", "=IF(COUNT(D9)=1,D4+D9,\"\")")));

        assertThat(value(data, "ho-so.moi")).isEqualByComparingTo("4875");
        assertThat(value(data, "ty-le.truc-tuyen")).isEqualByComparingTo("95.02");
        assertThat(data.find("ho-so.tiep-nhan")).isEmpty();
    }

    @Test
    void a_cell_formatted_as_percentage_means_what_it_shows() throws IOException {
        var file =
                Workbooks.write(
                        file(),
                        workbook -> {
                            var sheet = workbook.createSheet("So lieu");
                            row(sheet, Workbooks.HEADS);
                            row(sheet, "ty-le.truc-tuyen", "", "%", 0.945);
                            row(sheet, "ty-le.dung-han", "", "%", 99.96);
                            Workbooks.format(sheet, 1, 3, "0.0%");
                            Workbooks.about(workbook);
                        });

        assertThat(value(reader.read(file), "ty-le.truc-tuyen")).isEqualByComparingTo("94.5");
        assertThat(value(reader.read(file), "ty-le.dung-han")).isEqualByComparingTo("99.96");
    }

    @Test
    void heads_are_found_by_name_in_any_order_below_titles_merged_over_two_rows()
            throws IOException {
        var file =
                Workbooks.write(
                        file(),
                        workbook -> {
                            var sheet = workbook.createSheet("SỐ LIỆU");
                            row(sheet, "BIỂU MẪU 3");
                            row(sheet, "STT", "CHỈ TIÊU", "Kết quả thống kê", "", "Ghi chú", "mã");
                            row(sheet, "", "", "Số  liệu ", "ĐVT", "", "");
                            row(
                                    sheet,
                                    "1",
                                    "Số hồ sơ mới tiếp nhận",
                                    12,
                                    "hồ sơ",
                                    "lũy kế",
                                    "ho-so.moi");
                            for (int column : new int[] {0, 1, 4, 5}) {
                                sheet.addMergedRegion(new CellRangeAddress(1, 2, column, column));
                            }
                            sheet.addMergedRegion(new CellRangeAddress(1, 1, 2, 3));
                            Workbooks.about(workbook);
                        });

        assertThat(reader.read(file).observations())
                .extracting(Observation::id, Observation::note, o -> o.source().cell())
                .containsExactly(tuple("ho-so.moi", "lũy kế", "C4"));
    }

    @Test
    void hidden_rows_and_columns_are_read_like_any_other() throws IOException {
        var file =
                Workbooks.write(
                        file(),
                        workbook -> {
                            var sheet = workbook.createSheet("So lieu");
                            row(sheet, Workbooks.HEADS);
                            row(sheet, line("ho-so.moi", 12));
                            row(sheet, line("nhiem-vu.giao", 7));
                            sheet.getRow(1).setZeroHeight(true);
                            sheet.setColumnHidden(0, true);
                            Workbooks.about(workbook);
                        });

        assertThat(reader.read(file).observations()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"05,5", "'  12 ',12", "1.234.567,1234567", "'1.234,0',1234.0"})
    void a_number_as_text_that_has_one_reading_is_taken_with_a_warning(
            String text, BigDecimal value) throws IOException {
        var read = reader.readFile(Workbooks.figures(file(), line("ho-so.moi", text)));

        assertThat(value(read.data(), "ho-so.moi")).isEqualTo(value);
        assertThat(read.warnings())
                .extracting(Notice::key)
                .containsExactly("statistics.number-as-text");
    }

    @Test
    void a_percentage_as_text_is_taken_for_a_rate_and_refused_for_a_count() throws IOException {
        assertThat(
                        value(
                                reader.read(
                                        Workbooks.figures(file(), line("ty-le.dung-han", "98,5%"))),
                                "ty-le.dung-han"))
                .isEqualTo("98.5");
        assertThat(problems(Workbooks.figures(file(), line("ho-so.moi", "98,5%"))))
                .containsExactly(
                        "Số liệu quý I.xlsx!So lieu!D2: \"Số hồ sơ mới tiếp nhận\" là số đếm nhưng ô"
                                + " ghi 98,5%. Ghi số, không ghi phần trăm.");
    }

    @Test
    void a_text_with_two_readings_is_refused_with_both() throws IOException {
        assertThat(problems(Workbooks.figures(file(), line("ho-so.moi", "1.234"))))
                .containsExactly(
                        "Số liệu quý I.xlsx!So lieu!D2: \"Số hồ sơ mới tiếp nhận\" ghi \"1.234\" dưới"
                                + " dạng chữ, có thể là 1234 hoặc 1,234. Ghi lại bằng số, không có dấu"
                                + " ngăn hàng nghìn.");
    }

    @ParameterizedTest
    @CsvSource({"không", "x", "-", "mười hai", "12 hồ sơ"})
    void text_that_is_no_number_is_refused(String text) throws IOException {
        assertThat(problems(Workbooks.figures(file(), line("ho-so.moi", text))))
                .singleElement()
                .asString()
                .contains("D2", "\"" + text + "\"", "không phải là số", "ghi 0");
    }

    @Test
    void words_for_an_unknown_value_are_no_observation_but_a_warning() throws IOException {
        var read =
                reader.readFile(
                        Workbooks.figures(
                                file(), line("ho-so.moi", "N/A"), line("nhiem-vu.giao", 1)));

        assertThat(read.data().observations()).hasSize(1);
        assertThat(read.warnings()).extracting(Notice::key).containsExactly("statistics.no-value");
    }

    @ParameterizedTest
    @CsvSource({"Có,1", "không,0", "1,1"})
    void a_flag_may_be_said_in_words(String text, BigDecimal value) throws IOException {
        assertThat(
                        value(
                                reader.read(Workbooks.figures(file(), line("doi-thoai", text))),
                                "doi-thoai"))
                .isEqualTo(value);
    }

    @Test
    void a_rate_of_nothing_is_no_observation_and_any_other_error_is_refused() throws IOException {
        var rate =
                reader.readFile(
                        Workbooks.figures(
                                file(), line("ty-le.dung-han", "=1/0"), line("ho-so.moi", 1)));

        assertThat(rate.data().observations()).hasSize(1);
        assertThat(rate.warnings())
                .extracting(Notice::key)
                .containsExactly("statistics.rate-undefined");
        assertThat(problems(Workbooks.figures(file(), line("ho-so.moi", "=1/0"))))
                .singleElement()
                .asString()
                .contains("D2", "#DIV/0!");
    }

    @Test
    void a_fraction_that_Excel_turned_into_a_date_is_refused() throws IOException {
        var file =
                Workbooks.write(
                        file(),
                        workbook -> {
                            var sheet = workbook.createSheet("So lieu");
                            row(sheet, Workbooks.HEADS);
                            row(sheet, line("nhiem-vu.giao", 45477));
                            Workbooks.format(sheet, 1, 3, "dd/mm/yyyy");
                            Workbooks.about(workbook);
                        });

        assertThat(problems(file)).singleElement().asString().contains("D2", "04/07/2024");
    }

    @Test
    void a_formula_into_another_workbook_is_refused_and_never_followed() throws IOException {
        var file = Workbooks.figures(file(), line("ho-so.moi", 1));
        var linked = folder.resolve("linked.xlsx");
        Workbooks.write(
                linked,
                workbook -> {
                    workbook.linkExternalWorkbook("khac.xlsx", open(file));
                    var sheet = workbook.createSheet("So lieu");
                    row(sheet, Workbooks.HEADS);
                    row(sheet, line("ho-so.moi", "='[khac.xlsx]So lieu'!D2"));
                    Workbooks.about(workbook);
                });

        assertThat(problems(linked)).singleElement().asString().contains("D2", "sổ tính khác");
    }

    private static org.apache.poi.ss.usermodel.Workbook open(Path file) {
        try {
            return WorkbookOpening.open(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everything_wrong_is_told_at_once() throws IOException {
        var problems =
                problems(
                        Workbooks.figures(
                                file(),
                                line("ho-so.moi", "1.234"),
                                line("khong-co", 5),
                                line("nhiem-vu.giao", 3),
                                line("nhiem-vu.giao", 4),
                                new Object[] {"", "", "", 9},
                                new Object[] {"ho-so.qua-han", "", "%", 2},
                                new Object[] {"chi-so", "", "", 5, "a +"}));

        assertThat(problems).hasSize(7);
        assertThat(problems.getFirst()).contains("6 chỗ cần sửa");
        assertThat(String.join("\n", problems.subList(1, 7)))
                .contains("D2", "D3", "D5", "D6", "D7", "D8", "khong-co", "đã có số liệu ở D4");
    }

    @Test
    void at_most_twenty_problems_are_told() throws IOException {
        var rows = new Object[30][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = line("khong-co-" + i, 1);
        }

        assertThat(problems(Workbooks.figures(file(), rows)))
                .hasSize(22)
                .last()
                .asString()
                .contains("10 chỗ khác");
    }

    @Test
    void a_figure_that_the_file_defines_keeps_its_id_and_gets_the_catalogues_indicator()
            throws IOException {
        var data =
                reader.read(
                        Workbooks.figures(
                                file(),
                                new Object[] {"hs_moi", "Số HS mới tiếp nhận", "hồ sơ", 12},
                                new Object[] {"hop", "Số cuộc họp", "cuộc", 3},
                                new Object[] {"", "Tỷ lệ lạ", "%", 3.5}));

        assertThat(data.observations())
                .extracting(Observation::id, o -> o.indicator().id(), o -> o.indicator().kind())
                .containsExactly(
                        tuple("hs_moi", "ho-so.moi", Indicator.Kind.COUNT),
                        tuple("hop", "hop", Indicator.Kind.COUNT),
                        tuple("ty-le-la", "ty-le-la", Indicator.Kind.RATE));
        assertThat(data.find("ho-so.moi")).isEqualTo(data.find("hs_moi"));
    }

    @Test
    void a_formula_with_an_unknown_id_is_a_warning() throws IOException {
        var read =
                reader.readFile(
                        Workbooks.figures(
                                file(),
                                new Object[] {"ho-so.moi", "", "", 5, "ho-so.ky-truoc + la"}));

        assertThat(read.warnings())
                .extracting(Notice::key)
                .containsExactly("statistics.operand-unknown");
        assertThat(read.data().observations().getFirst().formula())
                .isEqualTo("ho-so.ky-truoc + la");
    }

    @Test
    void documents_and_notes_are_read_from_their_sheets() throws IOException {
        var file =
                Workbooks.write(
                        file(),
                        workbook -> {
                            var sheet = workbook.createSheet("So lieu");
                            row(sheet, Workbooks.HEADS);
                            row(sheet, line("ho-so.moi", 12));
                            var documents = workbook.createSheet("Văn bản");
                            row(
                                    documents,
                                    "Số, ký hiệu",
                                    "Ngày",
                                    "Loại",
                                    "Trích yếu",
                                    "Căn cứ",
                                    "Mục");
                            row(
                                    documents,
                                    "102/KH-SKHĐT",
                                    "12/01/2024",
                                    "Kế hoạch",
                                    "CCHC năm 2024",
                                    "389/KH-UBND; 44/KH-UBND");
                            row(documents, "", "", "");
                            row(
                                    documents,
                                    "7/QĐ-SCT",
                                    45303,
                                    "Quyết định",
                                    "kiện toàn tổ",
                                    "",
                                    "chi-dao");
                            Workbooks.format(documents, 3, 1, "dd/mm/yyyy");
                            var notes = workbook.createSheet("ghi chú");
                            row(notes, "Mục", "Nội dung");
                            row(notes, "uu-diem", "Thực hiện tốt.");
                            row(notes, "kien-nghi", "");
                            Workbooks.about(workbook);
                        });

        var data = reader.read(file);

        assertThat(data.documents())
                .extracting(
                        d -> d.number(),
                        d -> d.date(),
                        d -> d.basis(),
                        d -> d.section(),
                        d -> d.source().cell())
                .containsExactly(
                        tuple(
                                "102/KH-SKHĐT",
                                LocalDate.of(2024, 1, 12),
                                List.of("389/KH-UBND", "44/KH-UBND"),
                                null,
                                "A2"),
                        tuple("7/QĐ-SCT", LocalDate.of(2024, 1, 12), List.of(), "chi-dao", "A4"));
        assertThat(data.texts())
                .extracting(t -> t.section(), t -> t.text(), t -> t.source().cell())
                .containsExactly(tuple("uu-diem", "Thực hiện tốt.", "B2"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024,2024",
        "Năm 2024,2024",
        "Quý II/2024,2024-Q2",
        "quý 3 năm 2024,2024-Q3",
        "6 tháng đầu năm 2024,2024-H1",
        "06 tháng đầu năm 2024,2024-H1",
        "9 tháng năm 2024,2024-9M",
        "2024-9M,2024-9M"
    })
    void a_period_may_be_a_code_or_words(String text, String code) throws IOException {
        assertThat(reader.read(about(text)).period().code()).isEqualTo(code);
    }

    @Test
    void a_period_may_have_its_own_days() throws IOException {
        var file =
                Workbooks.write(
                        file(),
                        workbook -> {
                            var sheet = workbook.createSheet("So lieu");
                            row(sheet, Workbooks.HEADS);
                            row(sheet, line("ho-so.moi", 12));
                            var about = workbook.createSheet("Thông tin");
                            row(about, "Cơ quan:", "so-cong-thuong-dong-thap");
                            row(about, "Kỳ báo cáo", "Quý I năm 2023");
                            row(about, "Từ ngày", "15/12/2022");
                            row(about, "Đến ngày", "14/3/2023");
                        });

        assertThat(reader.read(file).period())
                .isEqualTo(
                        Period.custom(
                                LocalDate.of(2022, 12, 15),
                                LocalDate.of(2023, 3, 14),
                                "Quý I năm 2023"));
    }

    @Test
    void a_period_that_nobody_understands_is_refused() throws IOException {
        var file = about("tháng Giêng");

        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("tháng Giêng");
    }

    private Path about(String period) throws IOException {
        return Workbooks.write(
                file(),
                workbook -> {
                    var sheet = workbook.createSheet("So lieu");
                    row(sheet, Workbooks.HEADS);
                    row(sheet, line("ho-so.moi", 12));
                    var about = workbook.createSheet("Thong tin");
                    row(about, "Cơ quan", "so-cong-thuong-dong-thap");
                    row(about, "Kỳ báo cáo", period);
                });
    }
}
