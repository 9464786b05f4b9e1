package vn.duthao.render.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * The paragraph styles of {@code docx/styles.xml}, one for each component of an official document
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 */
enum Style {
    BODY("BodyText"),
    HEADING_1("Heading1"),
    HEADING_2("Heading2"),
    HEADING_3("Heading3"),
    HEADING_4("Heading4"),
    HEADER("Header"),
    CAPTION("Caption"),
    TABLE_TEXT("TableText"),
    TABLE_HEAD("TableHead"),
    TABLE_GROUP("TableGroup"),
    SMALL_TABLE_TEXT("SmallTableText"),
    SMALL_TABLE_HEAD("SmallTableHead"),
    SMALL_TABLE_GROUP("SmallTableGroup"),
    FOOTNOTE("FootnoteText"),
    COMMENT("CommentText"),
    PARENT_AGENCY("CoQuanChuQuan"),
    AGENCY("CoQuanBanHanh"),
    NATION("QuocHieu"),
    MOTTO("TieuNgu"),
    RULE("DongKe"),
    SPACER("NgatTrang"),
    NUMBER("SoKyHieu"),
    PLACE_AND_DATE("DiaDanhThoiGian"),
    DOCUMENT_TYPE("TenLoai"),
    TITLE("TrichYeu"),
    LEGAL_BASIS("CanCu"),
    RECIPIENTS_WORD("NoiNhanTu"),
    RECIPIENT("NoiNhan"),
    OFFICE("ChucVu"),
    SIGNER("HoTen"),
    ANNEX("PhuLuc"),
    ANNEX_TITLE("TenPhuLuc"),
    ANNEX_REFERENCE("KemTheo");

    private final String id;

    Style(String id) {
        this.id = id;
    }

    /** The style of a heading; levels below the fourth look like it. */
    static Style heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_4;
        };
    }

    /** The paragraph in this style. */
    XWPFParagraph on(XWPFParagraph paragraph) {
        paragraph.setStyle(id);
        return paragraph;
    }
}
