package vn.duthao.report.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;

/** An HTML page that may come from anywhere. */
final class HtmlFile {

    private HtmlFile() {}

    /**
     * The elements of the page in order, in the encoding that it names, UTF-8 where it names none.
     */
    static List<Element> elements(byte[] bytes) throws IOException {
        return elements(Jsoup.parse(new ByteArrayInputStream(bytes), null, ""), false);
    }

    /** The elements of a page in which tabs and rows of blanks mean what they are. */
    static List<Element> preserved(String page) {
        return elements(Jsoup.parse(page), true);
    }

    private static List<Element> elements(org.jsoup.nodes.Document page, boolean preserved) {
        return new HtmlBody(HtmlBody.Page.of(page, preserved), false).elements(page.body());
    }
}
