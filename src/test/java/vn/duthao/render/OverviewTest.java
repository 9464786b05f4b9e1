package vn.duthao.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.duthao.render.Overview.Column;
import vn.duthao.render.Overview.Number;
import vn.duthao.render.Overview.Table;
import vn.duthao.render.Overview.Text;
import vn.duthao.render.Overview.Tone;
import vn.duthao.render.html.OverviewPage;
import vn.duthao.render.xlsx.OverviewWorkbook;

class OverviewTest {

    private static final Overview OVERVIEW =
            new Overview(
                    "vi",
                    "Đợt <2024>",
                    List.of("Đã soạn: 1 & 2"),
                    List.of(
                            new Table(
                                    "Đơn vị",
                                    List.of(new Column("Tên", 20), new Column("Lỗi", 8)),
                                    List.of(
                                            List.of(
                                                    new Text("=1+1", Tone.BAD, "a/b \"c\".docx"),
                                                    new Number(new BigDecimal("2.5"), Tone.PLAIN)),
                                            List.of(
                                                    new Text("<script>"),
                                                    new Number(null, Tone.PLAIN))))));

    @Test
    void text_of_a_page_is_text() {
        var page = new OverviewPage().render(OVERVIEW);

        assertThat(page)
                .contains("<h1>Đợt &lt;2024&gt;</h1>", "<p>Đã soạn: 1 &amp; 2</p>")
                .contains("&lt;script&gt;")
                .doesNotContain("<script>")
                .contains("href=\"a/b &quot;c&quot;.docx\"")
                .contains("<td class=\"n plain\">2,5</td>");
    }

    @Test
    void text_of_a_workbook_is_no_formula_and_numbers_are_numbers() throws IOException {
        var bytes = new OverviewWorkbook(LocalDate.of(2024, 12, 14)).bytes(OVERVIEW);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = workbook.getSheet("Đơn vị");
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Lỗi");
            var first = sheet.getRow(1).getCell(0);
            assertThat(first.getCellType()).isEqualTo(CellType.STRING);
            assertThat(first.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(2.5);
            assertThat(sheet.getRow(2).getCell(1).getCellType()).isEqualTo(CellType.BLANK);
        }
        assertThat(new OverviewWorkbook(LocalDate.of(2024, 12, 14)).bytes(OVERVIEW))
                .isEqualTo(bytes);
    }
}
