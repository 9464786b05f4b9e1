package vn.duthao.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.catalogue.AgencyRegister;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Corpus;
import vn.duthao.check.CheckReport;
import vn.duthao.check.CheckRequest;
import vn.duthao.check.FigureChecker;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.report.Block;
import vn.duthao.report.Letterhead;
import vn.duthao.report.Report;
import vn.duthao.report.Sentence;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.file.StatisticsReader;

/** The workbook in which a reviewer ties every figure out. */
class TieOutWorkbookTest {

    private static final Catalogue NOTHING =
            new Catalogue(java.util.Map.of(), List.of(), List.of());
    private static final String RECEIVED = "Sở tiếp nhận 640 hồ sơ.";
    private static final String RATE = "Tỷ lệ hồ sơ đúng hạn đạt 98,4%.";

    @TempDir Path folder;
    private DataSet data;

    @BeforeEach
    void write_statistics() throws IOException {
        var file = folder.resolve("2024.json");
        Files.writeString(
                file,
                """
                {"schema": "duthao/statistics/1", "agency": "so-mau", "reportType": "bao-cao-cchc",
                 "period": "2024", "observations": [
                  {"indicator": "nhan", "name": "Tổng số hồ sơ tiếp nhận", "unit": "hồ sơ", "value": 640},
                  {"indicator": "ty-le", "name": "Tỷ lệ hồ sơ giải quyết đúng hạn", "unit": "%", "value": 98.437}]}
                """);
        data = new StatisticsReader(NOTHING, new AgencyRegister(List.of())).read(file);
    }

    @Test
    void a_row_a_figure_says_what_is_written_what_the_data_have_and_where() throws IOException {
        var rows = rows(workbook(ReviewMarks.none(), RECEIVED, RATE), ReviewSheet.FIGURES);

        assertThat(rows.getFirst())
                .containsExactly(
                        "No.",
                        "Section",
                        "Sentence",
                        "As written",
                        "Unit",
                        "Verdict",
                        "In the data",
                        "Indicator",
                        "File, sheet, cell",
                        "Formula",
                        "Rounded",
                        "Findings",
                        "Seen",
                        "Note");
        assertThat(rows.get(1))
                .startsWith("1", "", RECEIVED, "640", "hồ sơ", "agrees", "640")
                .contains("Tổng số hồ sơ tiếp nhận", "2024.json!/observations/0/value");
        assertThat(rows.get(2))
                .contains("98,4%", "98.437", "to 1 decimals", "2024.json!/observations/1/value");
    }

    @Test
    void values_of_the_data_have_grouped_thousands_and_their_own_decimals() throws IOException {
        var statistics = folder.resolve("2024.json");
        Files.writeString(statistics, Files.readString(statistics).replace("640}", "12640}"));
        data = new StatisticsReader(NOTHING, new AgencyRegister(List.of())).read(statistics);

        var rows =
                rows(
                        workbook(ReviewMarks.none(), RECEIVED.replace("640", "12.640"), RATE),
                        ReviewSheet.FIGURES);

        assertThat(rows)
                .extracting(row -> row.get(6))
                .containsExactly("In the data", "12,640", "98.437");
    }

    @Test
    void a_wrong_figure_has_its_finding_beside_it_and_among_the_findings() throws IOException {
        var workbook = workbook(ReviewMarks.none(), "Sở tiếp nhận 604 hồ sơ.");

        assertThat(rows(workbook, ReviewSheet.FIGURES).get(1).get(11)).contains("figure-refuted");
        assertThat(rows(workbook, ReviewSheet.FINDINGS).get(1))
                .contains("604", "Error", "figure-refuted", "640");
    }

    @Test
    void ticks_and_notes_stand_again_where_nothing_changed_and_nowhere_else() throws IOException {
        var first = workbook(ReviewMarks.none(), RECEIVED, RATE, RECEIVED);
        mark(first, 1, "x", "đã đối chiếu sổ");
        mark(first, 2, "x", "");
        mark(first, 3, "", "lần hai");

        var next =
                workbook(
                        ReviewMarks.read(first),
                        "Câu mới có 15 suất quà.",
                        RECEIVED,
                        "Tỷ lệ hồ sơ đúng hạn đạt 98,44%.",
                        RECEIVED);

        assertThat(rows(next, ReviewSheet.FIGURES))
                .extracting(row -> row.get(12) + "|" + row.get(13))
                .containsExactly("Seen|Note", "|", "x|đã đối chiếu sổ", "|", "|lần hai");
    }

    @Test
    void a_tick_does_not_stand_again_where_the_data_changed() throws IOException {
        var first = workbook(ReviewMarks.none(), RATE);
        mark(first, 1, "x", "");
        var statistics = folder.resolve("2024.json");
        Files.writeString(statistics, Files.readString(statistics).replace("98.437", "98.449"));
        data = new StatisticsReader(NOTHING, new AgencyRegister(List.of())).read(statistics);

        assertThat(
                        rows(workbook(ReviewMarks.read(first), RATE), ReviewSheet.FIGURES)
                                .get(1)
                                .get(12))
                .isEmpty();
    }

    @Test
    void a_row_is_as_high_as_its_longest_text_needs() throws IOException {
        var workbook =
                workbook(
                        ReviewMarks.none(),
                        RECEIVED,
                        "Trong năm, " + "Sở đã rà soát, ".repeat(9) + RECEIVED);

        try (var opened = new XSSFWorkbook(Files.newInputStream(workbook))) {
            var sheet = opened.getSheet(ReviewSheet.FIGURES.title());
            assertThat(sheet.getRow(1).getHeightInPoints()).isLessThan(31);
            assertThat(sheet.getRow(2).getHeightInPoints()).isEqualTo(60);
        }
    }

    @Test
    void a_text_that_begins_like_a_formula_is_text() throws IOException {
        var workbook = workbook(ReviewMarks.none(), "=HYPERLINK(\"x\") tiếp nhận 640 hồ sơ.");

        try (var opened = new XSSFWorkbook(Files.newInputStream(workbook))) {
            var cell = opened.getSheet("Doi chieu").getRow(1).getCell(2);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void the_same_outcome_gives_the_same_bytes() throws IOException {
        var one = Files.readAllBytes(workbook(ReviewMarks.none(), RECEIVED, RATE));

        assertThat(Files.readAllBytes(workbook(ReviewMarks.none(), RECEIVED, RATE))).isEqualTo(one);
    }

    @Test
    void a_workbook_that_is_no_tie_out_is_refused_with_the_sheet_that_it_lacks()
            throws IOException {
        var other = folder.resolve("khac.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(other)) {
            workbook.createSheet("So lieu");
            workbook.write(out);
        }

        assertThatThrownBy(() -> ReviewMarks.read(other))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("Doi chieu");
    }

    private Path workbook(ReviewMarks marks, String... sentences) throws IOException {
        var file = Files.createTempFile(folder, "doi-chieu", ".xlsx");
        Files.write(file, new TieOutWorkbook(check(sentences), marks, Locale.ENGLISH).bytes());
        return file;
    }

    private CheckReport check(String... sentences) {
        var block = new Block.Paragraph(Arrays.stream(sentences).map(Sentence::read).toList());
        var report =
                new Report(
                        Letterhead.NONE,
                        "",
                        List.of(block),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of());
        return new FigureChecker(Corpus.of(NOTHING))
                .check(CheckRequest.of("x.docx", report).against(data, null));
    }

    private static void mark(Path workbook, int row, String tick, String note) throws IOException {
        try (var opened = new XSSFWorkbook(Files.newInputStream(workbook));
                var out = Files.newOutputStream(workbook)) {
            var marked = opened.getSheet("Doi chieu").getRow(row);
            marked.getCell(12).setCellValue(tick);
            marked.getCell(13).setCellValue(note);
            opened.write(out);
        }
    }

    private static List<List<String>> rows(Path workbook, ReviewSheet layout) throws IOException {
        var formatter = new DataFormatter(Locale.ROOT);
        try (var opened = new XSSFWorkbook(Files.newInputStream(workbook))) {
            var rows = new ArrayList<List<String>>();
            for (var row : opened.getSheet(layout.title())) {
                var cells = new ArrayList<String>();
                row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
                rows.add(cells);
            }
            return rows;
        }
    }
}
