package vn.duthao.report.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What the styles of a Word document say, with what they inherit. */
final class WordStyles {

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

    /** An outline level that means running text. */
    private static final int BODY_LEVEL = 9;

    private final Map<String, Element> styles = new HashMap<>();

    WordStyles(XWPFDocument word) {
        if (word.getStyles() != null) {
            for (var style : word.getStyles().getCtStyles().getStyleList()) {
                styles.put(style.getStyleId(), (Element) style.getDomNode());
            }
        }
    }

    /** Level of a heading from 1; 0 where the style is none. */
    int outline(@Nullable String style) {
        var level = inherited(style, s -> WordXml.value(s, "pPr", "outlineLvl"));
        if (level != null) {
            return outline(Integer.parseInt(level));
        }
        var name = inherited(style, s -> HEADING.matcher(name(s)).matches() ? name(s) : null);
        return name == null ? 0 : name.charAt(name.length() - 1) - '0';
    }

    /** Level of a heading from 1 for a level from 0. */
    static int outline(int level) {
        return level >= BODY_LEVEL ? 0 : level + 1;
    }

    boolean bold(@Nullable String style) {
        return Boolean.TRUE.equals(inherited(style, s -> WordXml.on(s, "rPr", "b")));
    }

    /** Its letters are shown as capitals. */
    boolean capitals(@Nullable String style) {
        return Boolean.TRUE.equals(inherited(style, s -> WordXml.on(s, "rPr", "caps")));
    }

    boolean hidden(@Nullable String style) {
        return Boolean.TRUE.equals(inherited(style, s -> WordXml.on(s, "rPr", "vanish")));
    }

    boolean centred(@Nullable String style) {
        return "center".equals(inherited(style, s -> WordXml.value(s, "pPr", "jc")));
    }

    /** Its paragraphs are a table of contents. */
    boolean contents(@Nullable String style) {
        return inherited(style, s -> name(s).startsWith("toc ") ? name(s) : null) != null;
    }

    /** Its paragraphs are captions. */
    boolean caption(@Nullable String style) {
        return inherited(style, s -> name(s).equals("caption") ? name(s) : null) != null;
    }

    /** The list that paragraphs of the style belong to, null for none. */
    @Nullable Element numbering(@Nullable String style) {
        return inherited(style, s -> WordXml.at(s, "pPr", "numPr"));
    }

    private <T> @Nullable T inherited(
            @Nullable String style, Function<Element, @Nullable T> property) {
        var seen = new HashSet<String>();
        for (var id = style; id != null && seen.add(id); ) {
            var element = styles.get(id);
            if (element == null) {
                return null;
            }
            var value = property.apply(element);
            if (value != null) {
                return value;
            }
            id = WordXml.value(element, "basedOn");
        }
        return null;
    }

    private static String name(Element style) {
        var name = WordXml.value(style, "name");
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }
}
