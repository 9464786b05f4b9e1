package vn.duthao.report.reading.pdf;

import java.io.IOException;

/** A report of two pages as an office prints it. */
public final class SamplePdf {

    public static final String LONG =
            "Trong năm, Sở đã tiếp nhận 1.204 hồ sơ, trong đó có 1.187 hồ sơ được giải quyết đúng"
                    + " hạn, 17 hồ sơ trễ hạn; so với cùng kỳ năm trước số hồ sơ tăng 12,5%, phần"
                    + " lớn là hồ sơ nộp trực tuyến qua Cổng dịch vụ công của tỉnh.";

    private SamplePdf() {}

    public static PdfFixture report() throws IOException {
        var pdf = new PdfFixture();
        pdf.at(95, 60, 12, "ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI").bold(155, 76, 12, "SỞ XÂY DỰNG");
        pdf.bold(290, 60, 12, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        pdf.bold(325, 77, 12, "Độc lập - Tự do - Hạnh phúc");
        pdf.at(145, 102, 12, "Số: 241/BC-SXD");
        pdf.at(310, 102, 12, "Đồng Nai, ngày 11 tháng 12 năm 2024");
        pdf.down(80).centred("BÁO CÁO").centred("Kết quả công tác cải cách hành chính năm 2024");
        pdf.heading("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH");
        pdf.heading("1. Kết quả giải quyết thủ tục hành chính");
        pdf.paragraph(LONG).paragraph("- Công tác tuyên truyền: đã đăng 25 tin, bài.");
        pdf.heading("2. Công tác kiểm tra").paragraph(LONG.replace("1.204", "1.305"));
        table(pdf, pdf.y() + 10);
        pdf.page(2).heading("II. PHƯƠNG HƯỚNG, NHIỆM VỤ").paragraph(LONG.replace("17", "18"));
        pdf.paragraph("Trên đây là báo cáo kết quả công tác cải cách hành chính của Sở./.");
        ending(pdf, pdf.y() + 20);
        return pdf;
    }

    private static void table(PdfFixture pdf, float top) throws IOException {
        for (int row = 0; row <= 3; row++) {
            pdf.line(90, top + 20 * row, 530, top + 20 * row);
        }
        for (float x : new float[] {90, 130, 530}) {
            pdf.line(x, top, x, top + 60);
        }
        pdf.line(400, top, 400, top + 40);
        pdf.bold(97, top + 14, 12, "STT").bold(200, top + 14, 12, "Chỉ tiêu");
        pdf.bold(440, top + 14, 12, "Số liệu");
        pdf.at(105, top + 34, 12, "1").at(135, top + 34, 12, "Hồ sơ tiếp nhận");
        pdf.at(450, top + 34, 12, "1.204").at(105, top + 54, 12, "2");
        pdf.at(250, top + 54, 12, "Không phát sinh hồ sơ trễ hạn");
    }

    private static void ending(PdfFixture pdf, float top) throws IOException {
        pdf.bold(85, top, 12, "Nơi nhận:").bold(390, top + 2, 13, "GIÁM ĐỐC");
        pdf.at(85, top + 15, 11, "- UBND tỉnh;").at(85, top + 28, 11, "- Sở Nội vụ (để tổng hợp");
        pdf.at(85, top + 41, 11, "báo cáo UBND tỉnh);").at(85, top + 54, 11, "- Lưu: VT, VP.");
        pdf.at(405, top + 90, 13, "(đã ký)");
    }
}
