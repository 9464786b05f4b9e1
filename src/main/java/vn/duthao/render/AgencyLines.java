package vn.duthao.render;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The lines of an agency's name in a letterhead: a People's Committee or Council stands over the
 * name of its province, district or commune (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 */
public final class AgencyLines {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Pattern ORGAN =
            Pattern.compile(
                    "^((?:ỦY BAN|UỶ BAN|HỘI ĐỒNG) NHÂN DÂN)"
                            + " (?=TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|XÃ|PHƯỜNG|ĐẶC)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private AgencyLines() {}

    /** From the top, as written; none for an empty name. */
    public static List<String> of(String name) {
        return ORGAN.matcher(name).replaceFirst("$1\n").lines().toList();
    }

    /** From the top, in the capitals that the decree asks for. */
    public static List<String> inCapitals(String name) {
        return of(name.toUpperCase(VIETNAMESE));
    }
}
