package vn.duthao.render.html;

import java.time.LocalDate;
import java.util.List;
import vn.duthao.report.Annex;
import vn.duthao.report.Block;
import vn.duthao.report.Letterhead;
import vn.duthao.report.Report;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;
import vn.duthao.report.Signature;

/**
 * The report of the {@link SampleCheck}, with every kind of block.
 *
 * @param extra put into every text
 */
record CheckedReport(String extra) {

    /** The tree. */
    Report report() {
        var head =
                new Letterhead(
                        with("UBND tỉnh Đồng Tháp"),
                        with("Sở Mẫu"),
                        with("5/BC-SM"),
                        with("Đồng Tháp"),
                        LocalDate.of(2024, 12, 20),
                        with("BÁO CÁO"));
        var signature = new Signature(with("KT. GIÁM ĐỐC"), with("PHÓ GIÁM ĐỐC"), "(đã ký)");
        return new Report(
                head,
                with("Kết quả năm 2024"),
                List.of(paragraph("Sở báo cáo như sau:")),
                List.of(results(), other()),
                List.of(paragraph("Trên đây là báo cáo của của Sở./.")),
                List.of(with("UBND tỉnh")),
                signature,
                List.of(new Annex(with("Phụ lục"), List.of(paragraph("Không có.")))));
    }

    private Section results() {
        var files =
                new Section(
                        with("1"),
                        with("Hồ sơ"),
                        "I.1",
                        2,
                        List.of(
                                new Block.Paragraph(
                                        List.of(
                                                say("Sở tiếp nhận 4.903 hồ sơ (94,5% trực tuyến)."),
                                                say("Giải quyết trước hạn 1.397 hồ sơ.[1]"))),
                                new Block.Bullet("-", 1, List.of(say("Đang còn 28 hồ sơ;"))),
                                new Block.Footnote("1", List.of(say("Tính đến 14/12/2024."))),
                                table()),
                        List.of());
        return new Section("I", with("KẾT QUẢ"), "I", 1, List.of(), List.of(files));
    }

    private Section other() {
        var text = List.<Block>of(paragraph("Các nội dung khác: 12 việc."));
        return new Section("II", with("NỘI DUNG KHÁC"), "II", 1, text, List.of());
    }

    private Block table() {
        return new Block.Table(
                with("Bảng 1"),
                1,
                List.of(row("Lĩnh vực", "Tiếp nhận"), row("Đất đai", "7"), row("Cộng", "4.903")));
    }

    private List<Sentence> row(String... cells) {
        return List.of(cells).stream().map(this::say).toList();
    }

    private Block paragraph(String text) {
        return new Block.Paragraph(List.of(say(text)));
    }

    private Sentence say(String text) {
        return Sentence.read(with(text));
    }

    private String with(String text) {
        return text + extra;
    }
}
