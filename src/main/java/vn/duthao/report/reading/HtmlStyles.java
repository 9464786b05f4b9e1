package vn.duthao.report.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the style sheets in an HTML page and the elements say; nothing is fetched. */
final class HtmlStyles {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern SIMPLE = Pattern.compile("[\\w-]*(?:\\.[\\w-]+)?");

    /** Declarations by selector: "p", ".c" or "p.c"; others are passed over. */
    private final Map<String, Map<String, String>> rules = new HashMap<>();

    HtmlStyles(Document page) {
        for (var sheet : page.select("style")) {
            var rule = RULE.matcher(COMMENT.matcher(sheet.data()).replaceAll(" "));
            while (rule.find()) {
                var declared = declarations(rule.group(2));
                Stream.of(rule.group(1).split(","))
                        .map(HtmlStyles::lower)
                        .filter(selector -> SIMPLE.matcher(selector).matches())
                        .forEach(
                                selector ->
                                        rules.computeIfAbsent(selector, _ -> new HashMap<>())
                                                .putAll(declared));
            }
        }
    }

    /** The value of the property for the element itself in lower case, empty for none. */
    String value(Element element, String property) {
        var own = declarations(element.attr("style")).get(property);
        if (own != null) {
            return own;
        }
        var tag = element.normalName();
        var selectors =
                Stream.concat(
                        element.classNames().stream()
                                .map(HtmlStyles::lower)
                                .flatMap(name -> Stream.of(tag + "." + name, "." + name)),
                        Stream.of(tag));
        return selectors
                .map(selector -> rules.getOrDefault(selector, Map.of()).getOrDefault(property, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> declarations(String text) {
        var declared = new HashMap<String, String>();
        for (var declaration : text.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                declared.put(
                        lower(declaration.substring(0, colon)),
                        lower(declaration.substring(colon + 1).replace("!important", "")));
            }
        }
        return declared;
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
