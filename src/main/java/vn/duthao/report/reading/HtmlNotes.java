package vn.duthao.report.reading;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Footnotes of an HTML page: a short mark that links to another, which links back, as word
 * processors write them. They are taken out of the page.
 */
final class HtmlNotes {

    private static final Pattern MARK = Pattern.compile("[\\[(]?(\\d{1,3}|\\*{1,3}|[a-z])[])]?");
    private static final String LINK = "a[href^=#]";

    private final Map<Element, vn.duthao.report.reading.Element.Note> notes =
            new IdentityHashMap<>();

    HtmlNotes(Document page) {
        var named = new HashMap<String, Element>();
        for (var element : page.select("[id],a[name]")) {
            named.putIfAbsent(element.attr("name"), element);
            named.putIfAbsent(element.id(), element);
        }
        for (var link : page.select(LINK)) {
            if (link.parent() == null) {
                continue;
            }
            var target = named.get(link.attr("href").substring(1));
            var back = target == null ? null : target.selectFirst(LINK);
            if (back != null && back != link && marked(link) && marked(back) && leads(back, link)) {
                notes.put(link, taken(link, back));
            }
        }
    }

    /** The note that the link refers to, null where it is another link. */
    vn.duthao.report.reading.Element.@Nullable Note of(Element link) {
        return notes.get(link);
    }

    private static boolean marked(Element link) {
        return MARK.matcher(link.text().strip()).matches();
    }

    private static boolean leads(Element back, Element link) {
        var name = back.attr("href").substring(1);
        return !name.isEmpty() && (name.equals(link.attr("name")) || name.equals(link.id()));
    }

    private static vn.duthao.report.reading.Element.Note taken(Element link, Element back) {
        var mark = MARK.matcher(link.text().strip()).replaceFirst("$1");
        var block = block(back);
        back.remove();
        var text = block == null ? "" : block.text();
        if (block != null) {
            block.remove();
        }
        return new vn.duthao.report.reading.Element.Note(mark, Wording.normalise(text));
    }

    /** The paragraph of the note, or what encloses its paragraphs and no other note. */
    private static @Nullable Element block(Element back) {
        var block = back.closest("p,li,dd,div");
        var around = block == null ? null : block.parent();
        boolean alone =
                around != null
                        && around.normalName().equals("div")
                        && around.select(LINK).size() == 1
                        && around.select("h1,h2,h3,table").isEmpty();
        return alone ? around : block;
    }
}
