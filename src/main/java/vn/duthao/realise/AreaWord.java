package vn.duthao.realise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.duthao.catalogue.Agency;

/** The word by which an office calls its area, capital or not: "Tỉnh" of "UBND Tỉnh". */
final class AreaWord {

    private static final Pattern COMMITTEE =
            Pattern.compile("^(?:UBND|Ủy ban nhân dân) (\\p{L}+)$");

    /** Behind these a small word names the area too, not a level of government ("cấp tỉnh"). */
    private static final String NAMING = "toàn|Toàn|địa bàn|UBND|HĐND";

    private AreaWord() {}

    /** The word in the names by which it calls itself or its superior; empty where none has it. */
    static String of(Agency agency) {
        return Stream.of(agency.self(), agency.parentSelf())
                .map(COMMITTEE::matcher)
                .filter(Matcher::matches)
                .map(committee -> committee.group(1))
                .findFirst()
                .orElse("");
    }

    /**
     * Where the words name the area: neither at the head of a sentence nor in a name, "Tỉnh ủy",
     * "tỉnh Trà Vinh".
     */
    static Matcher in(String area, String words) {
        var before =
                Character.isUpperCase(area.charAt(0))
                        ? "(?<=[\\p{L},;] |^ )"
                        : "(?<=(?:" + NAMING + ") )";
        return Pattern.compile(before + area + "(?! (?:\\p{Lu}|ủy|đoàn))(?!\\p{L})").matcher(words);
    }
}
