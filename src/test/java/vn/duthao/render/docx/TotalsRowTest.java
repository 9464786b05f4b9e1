package vn.duthao.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.duthao.render.SampleReport;
import vn.duthao.report.Block;
import vn.duthao.report.Report;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;

class TotalsRowTest {

    @Test
    void the_last_row_is_set_apart_where_it_holds_totals() throws IOException {
        assertThat(styles(row("", "Tổng cộng", "9"))).containsExactly("TableText", "TableGroup");
        assertThat(styles(row("Toàn tỉnh", "", "9"))).containsExactly("TableText", "TableGroup");
        assertThat(styles(row("2", "Hộ tịch", "5"))).containsExactly("TableText", "TableText");
    }

    private static List<Sentence> row(String... cells) {
        return Stream.of(cells).map(Sentence::read).toList();
    }

    /** The styles of the rows of the body, the last as given. */
    private static List<String> styles(List<Sentence> last) throws IOException {
        var table =
                new Block.Table(
                        "",
                        1,
                        List.of(row("TT", "Lĩnh vực", "Hồ sơ"), row("1", "Đất đai", "4"), last));
        var section = new Section("I", "KẾT QUẢ", "I", 1, List.of(table), List.of());
        var sample = SampleReport.draft();
        var report =
                new Report(
                        sample.letterhead(),
                        sample.title(),
                        List.of(),
                        List.of(section),
                        List.of(),
                        List.of(),
                        null,
                        List.of());
        var bytes = new DocxRenderer().bytes(report, DocxOptions.DEFAULT);
        try (var file = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return file.getTables().getLast().getRows().stream()
                    .skip(1)
                    .map(r -> r.getCell(1).getParagraphs().getFirst().getStyle())
                    .toList();
        }
    }
}
