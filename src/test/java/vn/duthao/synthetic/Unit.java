package vn.duthao.synthetic;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.duthao.catalogue.Agency;

/**
 * A department of the province. Its name is its number in fruits: no figure in it, no two alike,
 * and plainly made up.
 *
 * @param number from 1
 * @param name "Sở Mẫu Bưởi Cam Na"
 * @param symbol "SMBCN"
 */
record Unit(int number, String name, String symbol) {

    static final String PROVINCE = "Vườn Mẫu";

    private static final String[] FRUITS = {
        "Bưởi", "Cam", "Dừa", "Đào", "Gấc", "Hồng", "Khế", "Lê", "Mận", "Na"
    };

    static Unit of(int number) {
        var digits = String.format(Locale.ROOT, "%03d", number);
        var fruits = digits.chars().mapToObj(c -> FRUITS[c - '0']).collect(Collectors.joining(" "));
        var initials =
                digits.chars()
                        .mapToObj(c -> FRUITS[c - '0'].substring(0, 1))
                        .collect(Collectors.joining());
        return new Unit(number, "Sở Mẫu " + fruits, "SM" + initials);
    }

    /** "so-007-vuon-mau". */
    String id() {
        return String.format(Locale.ROOT, "so-%03d-vuon-mau", number);
    }

    /** The text with this department and province in the place of the office's. */
    String named(String text, ModelOffice office) {
        return named(text, office.agency());
    }

    String named(String text, Agency model) {
        var own = name.substring("Sở ".length());
        var other = model.name().substring("Sở ".length());
        var named = text;
        for (var past : model.pastNames()) {
            named = named.replace(past, name);
        }
        return named.replace("Sở " + other, "Sở " + own)
                .replace("SỞ " + upper(other), "SỞ " + upper(own))
                .replace("ngành " + other, "ngành " + own)
                .replace(model.province(), PROVINCE)
                .replace(upper(model.province()), upper(PROVINCE))
                .replaceAll("(?<=[/-])" + model.symbol() + "(?![\\p{L}])", symbol);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
