package vn.duthao.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.duthao.render.SampleReport;
import vn.duthao.report.Block;
import vn.duthao.report.Letterhead;
import vn.duthao.report.Report;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;
import vn.duthao.report.Signature;
import vn.duthao.report.reading.GeneratedReports;
import vn.duthao.report.reading.Trees;

class TextRendererTest {

    private final TextRenderer renderer = new TextRenderer();

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_rendered_reads_back_to_the_same_tree(long seed) {
        var report = GeneratedReports.of(seed);

        var text = renderer.render(report);

        assertThat(Trees.read(text)).as(text).isEqualTo(report);
    }

    @Test
    void a_usual_report_is_written_as_offices_write_it() {
        assertThat(renderer.render(usual()))
                .isEqualTo(
                        """
                        UBND TỈNH ĐỒNG THÁP
                        SỞ XÂY DỰNG
                        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                        Độc lập - Tự do - Hạnh phúc
                        Số:      /BC-SXD
                        Đồng Tháp, ngày 05 tháng 3 năm 2024
                        BÁO CÁO
                        Kết quả cải cách hành chính quý I
                        Sở báo cáo như sau:
                        I. KẾT QUẢ
                        1. Thể chế
                          - Ban hành 03 văn bản.
                            + Quyết định: 02.
                        Bảng 1. Hồ sơ
                        | Lĩnh vực | Số hồ sơ |
                        |---|---|
                        | Đất đai | 1.204 |
                        Trên đây là báo cáo của Sở./.
                        Nơi nhận:
                        - Sở Nội vụ;
                        - Lưu: VT.
                        KT. GIÁM ĐỐC
                        PHÓ GIÁM ĐỐC
                        (đã ký)
                        """);
    }

    @Test
    void a_peoples_committee_stands_over_its_district_and_signs_line_by_line() {
        var text = renderer.render(SampleReport.ofCommittee());

        assertThat(text)
                .startsWith("ỦY BAN NHÂN DÂN\nHUYỆN LẤP VÒ\nCỘNG HÒA")
                .endsWith("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(đã ký)\n");
        assertThat(Trees.read(text).letterhead().agency())
                .isEqualTo("ỦY BAN NHÂN DÂN HUYỆN LẤP VÒ");
        assertThat(Trees.read(text).signature()).isEqualTo(SampleReport.ofCommittee().signature());
    }

    private static Report usual() {
        var table =
                new Block.Table(
                        "Bảng 1. Hồ sơ",
                        1,
                        List.of(said("Lĩnh vực", "Số hồ sơ"), said("Đất đai", "1.204")));
        var items =
                List.<Block>of(
                        new Block.Bullet("-", 1, said("Ban hành 03 văn bản.")),
                        new Block.Bullet("+", 2, said("Quyết định: 02.")),
                        table);
        var inner = new Section("1", "Thể chế", "I.1", 2, items, List.of());
        return new Report(
                new Letterhead(
                        "UBND TỈNH ĐỒNG THÁP",
                        "SỞ XÂY DỰNG",
                        "/BC-SXD",
                        "Đồng Tháp",
                        LocalDate.of(2024, 3, 5),
                        "BÁO CÁO"),
                "Kết quả cải cách hành chính quý I",
                List.of(new Block.Paragraph(said("Sở báo cáo như sau:"))),
                List.of(new Section("I", "KẾT QUẢ", "I", 1, List.of(), List.of(inner))),
                List.of(new Block.Paragraph(said("Trên đây là báo cáo của Sở./."))),
                List.of("Sở Nội vụ", "Lưu: VT"),
                new Signature("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "(đã ký)"),
                List.of());
    }

    private static List<Sentence> said(String... texts) {
        return List.of(texts).stream().map(Sentence::read).toList();
    }
}
