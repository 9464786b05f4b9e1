package vn.duthao.statistics.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.Golden;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Period;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.SmallCatalogue;
import vn.duthao.statistics.proof.StatisticsProof;

class FormWriterTest {

    private static final Agency AGENCY =
            new Agency(
                    "so-cong-thuong-dong-thap",
                    "Sở Công Thương",
                    "so",
                    null,
                    "SCT",
                    "KT. GIÁM ĐỐC",
                    "PHÓ GIÁM ĐỐC",
                    "Đồng Tháp",
                    "Đồng Tháp",
                    "Sở",
                    "UBND Tỉnh",
                    List.of(),
                    null,
                    null,
                    null,
                    List.of(),
                    "VT");

    private final FormWriter writer = new FormWriter(SmallCatalogue.CATALOGUE);
    private final StatisticsReader reader = new StatisticsReader(SmallCatalogue.CATALOGUE);

    @TempDir Path folder;

    private Path form(Period period) {
        var file = folder.resolve("Biểu " + period.code() + ".xlsx");
        var previous =
                SmallCatalogue.data(
                        Period.year(2023), "ho-so.dang-giai-quyet=28", "ty-le.dung-han=98.5");
        writer.write(SmallCatalogue.outline(), AGENCY, period, previous, file, false);
        return file;
    }

    private static String outline(XSSFSheet sheet) {
        var formatter = new DataFormatter(java.util.Locale.ROOT);
        return sheet.getSheetName()
                + "\n"
                + StreamSupport.stream(sheet.spliterator(), false)
                        .map(row -> cells(row, formatter))
                        .collect(Collectors.joining("\n"));
    }

    private static String cells(Row row, DataFormatter formatter) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(formatter::formatCellValue)
                .collect(Collectors.joining(" | "))
                .stripTrailing();
    }

    @Test
    void has_the_outlines_indicators_by_section_with_last_values_and_formulas() throws IOException {
        try (var workbook = WorkbookOpening.open(form(Period.year(2024)))) {
            Golden.assertApproved(
                    "statistics/form.txt",
                    StreamSupport.stream(workbook.spliterator(), false)
                                    .map(sheet -> outline((XSSFSheet) sheet))
                                    .collect(Collectors.joining("\n\n"))
                            + "\n");
        }
    }

    @Test
    void sections_of_other_periods_are_left_out() throws IOException {
        try (var workbook = WorkbookOpening.open(form(Period.quarter(2024, 1)))) {
            assertThat(outline(workbook.getSheet("So lieu"))).doesNotContain("kinh-phi", "CHỈ SỐ");
        }
    }

    @Test
    void a_filled_form_is_read_back_and_its_formulas_agree_with_the_proof() throws IOException {
        var file = form(Period.year(2024));
        fill(
                file,
                Map.of(
                        "ho-so.truc-tuyen", 4632,
                        "ho-so.truc-tiep", 243,
                        "ho-so.ky-truoc", 28,
                        "ho-so.truoc-han", 1379,
                        "ho-so.dung-han", 3487,
                        "ho-so.qua-han", 2,
                        "ho-so.dang-giai-quyet", 35,
                        "nhiem-vu.giao", 193));

        var read = reader.readFile(file);

        assertThat(read.warnings()).isEmpty();
        assertThat(read.data().agency()).isEqualTo(AGENCY.id());
        assertThat(read.data().period()).isEqualTo(Period.year(2024));
        assertThat(value(read, "ho-so.moi")).isEqualByComparingTo("4875");
        assertThat(value(read, "ho-so.tiep-nhan")).isEqualByComparingTo("4903");
        assertThat(value(read, "ho-so.da-giai-quyet")).isEqualByComparingTo("4868");
        assertThat(value(read, "ty-le.dung-han")).isEqualByComparingTo("99.96");
        assertThat(value(read, "ty-le.truc-tuyen")).isEqualByComparingTo("95.02");
        assertThat(new StatisticsProof(SmallCatalogue.CATALOGUE).prove(read.data())).isEmpty();
        assertThat(read.data().texts()).extracting(t -> t.section()).containsExactly("chi-dao");
    }

    @Test
    void an_untouched_form_has_no_observation() {
        var data = reader.read(form(Period.year(2024)));

        assertThat(data.observations()).isEmpty();
        assertThat(data.texts()).isEmpty();
    }

    @Test
    void cells_are_validated_and_explained() throws IOException {
        try (var workbook = WorkbookOpening.open(form(Period.year(2024)))) {
            var sheet = workbook.getSheet("So lieu");

            assertThat(sheet.getDataValidations())
                    .extracting(
                            v -> v.getValidationConstraint().getFormula1(),
                            v -> v.getValidationConstraint().getFormula2())
                    .contains(tuple("0", null), tuple("0", "100"), tuple("0", "1"));
            assertThat(sheet.getCellComments().values())
                    .extracting(c -> c.getString().getString())
                    .anyMatch(text -> text.contains("so-nganh I.1"))
                    .anyMatch(text -> text.contains("ho-so.moi + ho-so.ky-truoc"));
        }
    }

    @Test
    void a_form_that_is_being_filled_in_is_not_replaced() throws IOException {
        var file = form(Period.year(2024));
        var before = Files.readAllBytes(file);

        assertThatThrownBy(() -> form(Period.year(2024)))
                .isInstanceOf(UnusableInputException.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private static BigDecimal value(StatisticsFile read, String id) {
        return read.data().find(id).map(Observation::value).orElseThrow();
    }

    private static void fill(Path file, Map<String, Integer> values) throws IOException {
        try (var in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            for (var row : workbook.getSheet("So lieu")) {
                var id = row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue();
                if (values.containsKey(id)) {
                    row.getCell(3).setCellValue(values.get(id));
                }
            }
            workbook.getSheet("Ghi chu").getRow(1).getCell(1).setCellValue("Đã kiểm tra.");
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }
}
