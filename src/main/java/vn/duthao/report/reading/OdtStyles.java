package vn.duthao.report.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the styles of an OpenDocument text say, with what they inherit. */
final class OdtStyles {

    /** By family and name; the lists by "list" and name. */
    private final Map<String, Element> styles = new HashMap<>();

    private @Nullable Element outline;

    /** Takes the styles below the root; those taken first hold. */
    void take(Element root) {
        for (var group : WordXml.children(root)) {
            if (!group.getLocalName().endsWith("styles")) {
                continue;
            }
            for (var style : WordXml.children(group)) {
                var name = attribute(style, "name");
                switch (style.getLocalName()) {
                    case "style" ->
                            styles.putIfAbsent(attribute(style, "family") + " " + name, style);
                    case "list-style" -> styles.putIfAbsent("list " + name, style);
                    case "outline-style" -> outline = style;
                    default -> {
                        // other looks
                    }
                }
            }
        }
    }

    /** The value of the attribute by its local name, empty for none. */
    static String attribute(Node node, String name) {
        var attributes = node.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (name.equals(attributes.item(i).getLocalName())) {
                return attributes.item(i).getNodeValue();
            }
        }
        return "";
    }

    ParagraphForm form(Element paragraph, boolean contents) {
        var style = attribute(paragraph, "style-name");
        var level = attribute(paragraph, "outline-level");
        if (level.isEmpty()) {
            level = inherited("paragraph", style, "", "default-outline-level");
        }
        boolean caption = inherits(style, "caption");
        var align = inherited("paragraph", style, "paragraph-properties", "text-align");
        return new ParagraphForm(
                caption || align.equals("center"),
                level.matches("[1-9]") ? Integer.parseInt(level) : 0,
                contents);
    }

    /** Whether text of the style is bold; null where the style does not say. */
    @Nullable Boolean bold(String family, String style) {
        var weight = inherited(family, style, "text-properties", "font-weight");
        return weight.isEmpty() ? null : weight.matches("bold|[6-9]00");
    }

    /** It is not printed. */
    boolean hidden(String style) {
        return inherited("text", style, "text-properties", "display").equals("none");
    }

    /** The name of the list that paragraphs of the style belong to, empty for none. */
    String list(String style) {
        return inherited("paragraph", style, "", "list-style-name");
    }

    /** How the level, from 1, of the list is numbered; null where the file does not say. */
    @Nullable Element level(String list, int level) {
        return level(styles.get("list " + list), level);
    }

    /** How headings of the level are numbered; null where the file does not say. */
    @Nullable Element outline(int level) {
        return level(outline, level);
    }

    private static @Nullable Element level(@Nullable Element list, int level) {
        if (list == null) {
            return null;
        }
        return WordXml.children(list).stream()
                .filter(e -> attribute(e, "level").equals(String.valueOf(level)))
                .findFirst()
                .orElse(null);
    }

    private boolean inherits(String style, String name) {
        var seen = new HashSet<String>();
        for (var at = style; !at.isEmpty() && seen.add(at); ) {
            if (at.toLowerCase(Locale.ROOT).equals(name)) {
                return true;
            }
            var element = styles.get("paragraph " + at);
            at = element == null ? "" : attribute(element, "parent-style-name");
        }
        return false;
    }

    private String inherited(String family, String style, String part, String name) {
        var seen = new HashSet<String>();
        for (var at = style; !at.isEmpty() && seen.add(at); ) {
            var element = styles.get(family + " " + at);
            if (element == null) {
                return "";
            }
            var holder = part.isEmpty() ? element : WordXml.at(element, part);
            var value = holder == null ? "" : attribute(holder, name);
            if (!value.isEmpty()) {
                return value;
            }
            at = attribute(element, "parent-style-name");
        }
        return "";
    }
}
