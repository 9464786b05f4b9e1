package vn.duthao.render.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.duthao.render.AgencyLines;
import vn.duthao.render.Issue;
import vn.duthao.report.Letterhead;
import vn.duthao.report.Signature;

/** Writes what stands above and below a report's text; no figure of it is checked. */
final class ReportFrame {

    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    private final Markup html;

    ReportFrame(Markup html) {
        this.html = html;
    }

    /** Agencies, number and date, type and title; what is empty is left out. */
    void letterhead(Letterhead letterhead, String title) {
        if (!letterhead.agency().isEmpty()) {
            html.open("header", "class", "letterhead").open("div");
            AgencyLines.of(letterhead.parentAgency()).forEach(name -> line("superior", name));
            AgencyLines.of(letterhead.agency()).forEach(name -> line("agency", name));
            line("", letterhead.number().isEmpty() ? "" : Issue.number(letterhead.number()));
            html.close().open("div");
            line("nation", NATION);
            line("motto", MOTTO);
            line("date", Issue.placeAndDate(letterhead, title));
            html.close().close().line();
        }
        line("type", letterhead.documentType());
        line("title", title);
    }

    /** Recipients and signature. */
    void ending(List<String> recipients, @Nullable Signature signature) {
        html.open("footer", "class", "letterhead ending").open("div", "class", "recipients");
        line("motto", recipients.isEmpty() ? "" : "Nơi nhận:");
        recipients.forEach(r -> line("", "- " + r));
        html.close().open("div");
        if (signature != null) {
            lines("agency", signature.authority());
            lines("agency", signature.title());
            lines("signer", signature.name());
        }
        html.close().close().line();
    }

    private void lines(String style, String text) {
        text.lines().forEach(line -> line(style, line));
    }

    private void line(String style, String text) {
        if (!text.isEmpty()) {
            html.element("p", text, "class", style).line();
        }
    }
}
