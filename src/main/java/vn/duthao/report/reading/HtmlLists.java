package vn.duthao.report.reading;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** The number or sign that a browser prints before a list item. */
final class HtmlLists {

    private static final String[] SIGNS = {"•", "○", "▪"};

    private final HtmlStyles styles;

    HtmlLists(HtmlStyles styles) {
        this.styles = styles;
    }

    /** The label of the item, empty for none. */
    String label(Element item) {
        var list = item.parent();
        if (list == null || !(list.normalName().equals("ol") || list.normalName().equals("ul"))) {
            return SIGNS[0];
        }
        var type = styles.value(list, "list-style-type");
        if (type.isEmpty()) {
            type = styles.value(list, "list-style");
        }
        if (type.equals("none")) {
            return "";
        }
        return list.normalName().equals("ol") ? number(list, item, type) : sign(list);
    }

    private static String sign(Element list) {
        long outer = list.parents().stream().filter(e -> e.normalName().equals("ul")).count();
        return SIGNS[(int) Math.min(outer, SIGNS.length - 1)];
    }

    private static String number(Element list, Element item, String type) {
        int number = number(list.attr("start"), 1) - 1;
        for (var sibling : list.children()) {
            if (sibling.normalName().equals("li")) {
                number = number(sibling.attr("value"), number + 1);
            }
            if (sibling == item) {
                break;
            }
        }
        return switch (type.isEmpty() ? list.attr("type") : type) {
            case "I", "upper-roman" -> ListNumber.roman(number) + ".";
            case "i", "lower-roman" -> ListNumber.roman(number).toLowerCase(Locale.ROOT) + ".";
            case "A", "upper-alpha", "upper-latin" -> ListNumber.letters(number) + ".";
            case "a", "lower-alpha", "lower-latin" ->
                    ListNumber.letters(number).toLowerCase(Locale.ROOT) + ".";
            default -> number + ".";
        };
    }

    private static int number(String text, int other) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : other;
    }
}
