package vn.duthao.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.duthao.report.Annex;
import vn.duthao.report.Block;
import vn.duthao.report.Block.Bullet;
import vn.duthao.report.Block.Footnote;
import vn.duthao.report.Block.Paragraph;
import vn.duthao.report.Block.Table;
import vn.duthao.report.Letterhead;
import vn.duthao.report.Origin;
import vn.duthao.report.Report;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;
import vn.duthao.report.Signature;
import vn.duthao.report.Slot;

/** Reports with every kind of block, written for the tests. */
public final class SampleReport {

    private static final Origin FORMULA = new Origin.Formula("bao-cao-cchc");
    private static final Pattern SLOT = Pattern.compile("\\{(?:(\\w+):)?([^=}]+)=([^}]+)}");

    private SampleReport() {}

    /** A draft: figures bound, gaps, notes, a footnote, a table, an annex. */
    public static Report draft() {
        return new Report(
                letterhead("", null),
                "Kết quả công tác cải cách hành chính năm 2024",
                List.of(
                        paragraph(
                                "Thực hiện {document:389/KH-UBND=Kế hoạch số 389/KH-UBND ngày"
                                        + " 25/12/2023} của Ủy ban nhân dân tỉnh về cải cách hành"
                                        + " chính {period:2024=năm 2024}, {agency:so=Sở} báo cáo kết"
                                        + " quả như sau:")),
                List.of(direction(), reform(), assessment(), plan()),
                List.of(
                        paragraph(
                                "Trên đây là báo cáo kết quả công tác cải cách hành chính năm 2024"
                                        + " của Sở Nông nghiệp và Môi trường./.")),
                List.of(
                        "UBND tỉnh",
                        "Sở Nội vụ",
                        "Ban Giám đốc Sở",
                        "Các phòng, đơn vị trực thuộc Sở",
                        "Lưu: VT, VP"),
                new Signature("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "(đã ký)"),
                List.of(annex()));
    }

    /** The draft under another letterhead. */
    public static Report with(Letterhead letterhead) {
        var draft = draft();
        return new Report(
                letterhead,
                draft.title(),
                draft.preamble(),
                draft.sections(),
                draft.closing(),
                draft.recipients(),
                draft.signature(),
                draft.annexes());
    }

    /** A plan of a district's People's Committee, signed for the committee and its chairman. */
    public static Report ofCommittee() {
        return new Report(
                new Letterhead(
                        "",
                        "Ủy ban nhân dân huyện Lấp Vò",
                        "12/KH-UBND",
                        "Lấp Vò",
                        LocalDate.of(2024, 2, 5),
                        "KẾ HOẠCH"),
                "Khắc phục hạn chế năm 2023",
                List.of(paragraph("Ủy ban nhân dân huyện ban hành Kế hoạch như sau:")),
                List.of(),
                List.of(),
                List.of("Sở Nội vụ", "Lưu: VT"),
                new Signature("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "(đã ký)"),
                List.of());
    }

    /** A report with nothing but the blocks, in one section. */
    public static Report only(Block... blocks) {
        return new Report(
                Letterhead.NONE,
                "",
                List.of(),
                List.of(new Section("I", "KẾT QUẢ", "I", 1, List.of(blocks), List.of())),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    /** A letterhead of a department with a long name. */
    public static Letterhead letterhead(String number, @Nullable LocalDate date) {
        return new Letterhead(
                "UBND tỉnh Đồng Tháp",
                "Sở Nông nghiệp và Môi trường tỉnh Đồng Tháp",
                number + "/BC-SNNMT",
                "Đồng Tháp",
                date,
                "BÁO CÁO");
    }

    /** A sentence; <code>{ho-so.tiep-nhan=4.903}</code> is a slot, of a kind where one is named. */
    public static Sentence say(String text, Origin origin, @Nullable String note) {
        var words = new StringBuilder();
        var slots = new ArrayList<Slot>();
        var matcher = SLOT.matcher(text);
        int end = 0;
        while (matcher.find()) {
            words.append(text, end, matcher.start());
            var kind = matcher.group(1) == null ? "observation" : matcher.group(1);
            slots.add(
                    new Slot(
                            words.length(),
                            words.length() + matcher.group(3).length(),
                            Slot.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                            matcher.group(2),
                            kind.equals("observation")
                                    ? "2024.xlsx!So lieu!D" + slots.size()
                                    : ""));
            words.append(matcher.group(3));
            end = matcher.end();
        }
        return new Sentence(words.append(text.substring(end)).toString(), slots, origin, note);
    }

    /** A sentence of the outline's wording without note. */
    public static Sentence say(String text) {
        return say(text, FORMULA, null);
    }

    /** A paragraph of sentences. */
    public static Paragraph paragraph(String... sentences) {
        return new Paragraph(Arrays.stream(sentences).map(SampleReport::say).toList());
    }

    private static Bullet bullet(String marker, int depth, String text) {
        return new Bullet(marker, depth, List.of(say(text)));
    }

    /** A table of plain cells parted by bars. */
    public static Table table(String caption, int headRows, String... rows) {
        return new Table(
                caption,
                headRows,
                Arrays.stream(rows)
                        .map(row -> Arrays.stream(row.split("\\|", -1)))
                        .map(cells -> cells.map(String::strip).map(SampleReport::say).toList())
                        .toList());
    }

    private static Section direction() {
        var documents =
                new Section(
                        "1",
                        "Công tác chỉ đạo, điều hành",
                        "I.1",
                        2,
                        List.of(
                                paragraph(
                                        "Ngay từ đầu năm, Giám đốc Sở ban hành"
                                                + " {van-ban.ban-hanh=12} văn bản chỉ đạo cải cách"
                                                + " hành chính, trong đó:"),
                                bullet(
                                        "-",
                                        1,
                                        "Kế hoạch số 05/KH-SNNMT ngày 08/01/2024 về cải cách"
                                                + " hành chính năm 2024;"),
                                bullet("-", 1, "Kế hoạch tự kiểm tra, gồm hai đợt:"),
                                bullet("+", 2, "Đợt 1: {phong.kiem-tra.dot-1=04} phòng;"),
                                bullet("+", 2, "Đợt 2: {phong.kiem-tra.dot-2=03} đơn vị.")),
                        List.of());
        var tasks =
                new Section(
                        "2",
                        "Kết quả thực hiện nhiệm vụ được giao",
                        "I.2",
                        2,
                        List.of(
                                new Paragraph(
                                        List.of(
                                                say(
                                                        "Sở hoàn thành đúng hạn"
                                                                + " {nhiem-vu.dung-han=183}/{nhiem-vu.giao=193}"
                                                                + " nhiệm vụ được giao[1]."),
                                                say(
                                                        "[CẦN BỔ SUNG: nguyên nhân của các nhiệm vụ"
                                                                + " trễ hạn]",
                                                        new Origin.Gap("nguyen-nhan"),
                                                        "Năm 2023 Sở nêu: do phải lấy ý kiến nhiều"
                                                                + " cơ quan."))),
                                new Footnote(
                                        "1",
                                        List.of(
                                                say(
                                                        "Số liệu của Phần mềm giao việc đến ngày"
                                                                + " 14/12/2024.")))),
                        List.of());
        return new Section(
                "I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", "I", 1, List.of(), List.of(documents, tasks));
    }

    private static Section reform() {
        var oneStop =
                new Section(
                        "a",
                        "Giải quyết hồ sơ theo cơ chế một cửa",
                        "II.1.a",
                        3,
                        List.of(
                                paragraph(
                                        "Bộ phận Một cửa tiếp nhận {ho-so.tiep-nhan=4.903} hồ sơ,"
                                                + " giải quyết {ho-so.da-giai-quyet=4.870} hồ sơ, đạt"
                                                + " tỷ lệ {formula:ty-le.giai-quyet=99,33%}.",
                                        "Hồ sơ trực tuyến đạt {ty-le.truc-tuyen=94,47%}."),
                                table(
                                        "Bảng 1. Kết quả giải quyết hồ sơ theo lĩnh vực",
                                        2,
                                        "STT | Lĩnh vực | Kết quả giải quyết | Kết quả giải quyết |"
                                                + " Ghi chú",
                                        "STT | Lĩnh vực | Tiếp nhận | Đúng hạn | Ghi chú",
                                        "1 | Đất đai | {ho-so.dat-dai=3.120} | 3.101 | ",
                                        "2 | Trồng trọt và bảo vệ thực vật | 1.250 | 1.245 | ",
                                        "3 | Thủy sản | 533 | 524 | 09 hồ sơ còn trong hạn")),
                        List.of());
        var review =
                new Section(
                        "đ",
                        "Rà soát, đơn giản hóa thủ tục hành chính",
                        "II.1.đ",
                        3,
                        List.of(
                                new Paragraph(
                                        List.of(
                                                say(
                                                        "Việc công khai thủ tục hành chính được duy"
                                                                + " trì tại nơi tiếp nhận hồ sơ.",
                                                        new Origin.Precedent(
                                                                "so-nong-nghiep",
                                                                "2023",
                                                                "tthc",
                                                                4,
                                                                true),
                                                        null)))),
                        List.of());
        var procedures =
                new Section(
                        "1",
                        "Cải cách thủ tục hành chính",
                        "II.1",
                        2,
                        List.of(),
                        List.of(oneStop, review));
        return new Section(
                "II", "KẾT QUẢ THỰC HIỆN", "II", 1, List.of(), List.of(procedures, digital()));
    }

    private static Section digital() {
        var systems =
                new Section(
                        "2.1",
                        "Về ứng dụng công nghệ thông tin",
                        "II.2.1",
                        3,
                        List.of(
                                paragraph(
                                        "Sở vận hành {he-thong=02} hệ thống dùng chung của"
                                                + " Tỉnh.")),
                        List.of());
        return new Section("2", "Xây dựng chính quyền số", "II.2", 2, List.of(), List.of(systems));
    }

    private static Section assessment() {
        return new Section(
                "III",
                "ĐÁNH GIÁ CHUNG",
                "III",
                1,
                IntStream.rangeClosed(1, 6)
                        .<Block>mapToObj(
                                i ->
                                        paragraph(
                                                "Nhóm nhiệm vụ thứ "
                                                        + i
                                                        + " được triển khai đồng bộ, có phân công"
                                                        + " rõ người, rõ việc, rõ thời gian; việc"
                                                        + " theo dõi, đôn đốc được thực hiện hằng"
                                                        + " tuần và kết quả được công khai trên"
                                                        + " trang thông tin điện tử của Sở."))
                        .toList(),
                List.of());
    }

    private static Section plan() {
        return new Section(
                "IV",
                "PHƯƠNG HƯỚNG, NHIỆM VỤ",
                "IV",
                1,
                List.of(paragraph("Sở tiếp tục thực hiện các nội dung của chương trình tổng thể.")),
                List.of());
    }

    private static Annex annex() {
        var rows =
                IntStream.rangeClosed(1, 30)
                        .mapToObj(
                                i ->
                                        i
                                                + " | Chỉ tiêu thứ "
                                                + i
                                                + " của biểu | hồ sơ | "
                                                + "{mau."
                                                + i
                                                + "="
                                                + 7 * i
                                                + "} | ")
                        .toArray(String[]::new);
        var heads =
                new String[] {
                    "STT | Chỉ tiêu thống kê | Đơn vị tính | Số liệu | Ghi chú",
                    "I | CẢI CÁCH THỦ TỤC HÀNH CHÍNH | | | "
                };
        var all = Arrays.copyOf(heads, rows.length + 2);
        System.arraycopy(rows, 0, all, 2, rows.length);
        return new Annex(
                "Phụ lục I\nTHỐNG KÊ SỐ LIỆU CẢI CÁCH HÀNH CHÍNH NĂM 2024",
                List.of(table("", 1, all)));
    }
}
