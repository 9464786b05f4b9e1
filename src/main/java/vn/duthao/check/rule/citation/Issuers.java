package vn.duthao.check.rule.citation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.AgencyRegister;
import vn.duthao.catalogue.Folded;
import vn.duthao.numerals.VietnameseText;

/** The issuers known: those of {@code checks/citation.yaml} and the agencies of the workspace. */
final class Issuers {

    private static final int LONGEST_NAME = 12;
    private static final Pattern WORD = Pattern.compile("[^\\s,;:.()]+");
    private static final Pattern PLACE =
            Pattern.compile("\\s+(\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+){0,2})");

    private final CitationWords words = CitationWords.words();
    private final Map<String, Set<String>> codesByName = new HashMap<>();
    private final Map<String, String> nameByCode = new LinkedHashMap<>();

    Issuers(AgencyRegister agencies) {
        words.issuers().forEach((code, names) -> names.forEach(name -> add(code, name)));
        for (var agency : agencies.all()) {
            add(agency.symbol(), agency.name());
            agency.pastNames().forEach(name -> add(agency.symbol(), name));
        }
    }

    private void add(String code, String name) {
        nameByCode.putIfAbsent(code, name);
        codesByName
                .computeIfAbsent(VietnameseText.comparable(name), _ -> new LinkedHashSet<>())
                .add(code);
    }

    /** The name of the issuer with the code, empty for one that is not known for certain. */
    Optional<String> name(String code) {
        return isAmbiguous(code) ? Optional.empty() : Optional.ofNullable(nameByCode.get(code));
    }

    /** UBND and HĐND are of many places, but always a committee or a council. */
    private boolean isAmbiguous(String code) {
        return words.generic().contains(code) && !words.issuers().containsKey(code);
    }

    /** Whether documents with the code come from one agency only, as far as a report goes. */
    boolean isOne(String code) {
        return code.length() > 1 && !words.generic().contains(code);
    }

    /** The issuer whose name begins at the offset, null where none is known. */
    @Nullable Issuer at(String sentence, int start) {
        var skipped = headsEnd(sentence, start);
        var ends = wordEnds(sentence, skipped);
        for (var end : ends.reversed()) {
            var codes =
                    codesByName.get(VietnameseText.comparable(sentence.substring(skipped, end)));
            if (codes != null) {
                return placed(sentence, start, end, codes);
            }
        }
        return null;
    }

    private int headsEnd(String sentence, int start) {
        var lower = VietnameseText.comparable(sentence.substring(start, cut(sentence, start)));
        return words.heads().stream()
                .map(head -> VietnameseText.comparable(head) + " ")
                .filter(lower::startsWith)
                .mapToInt(String::length)
                .max()
                .stream()
                .map(length -> start + length)
                .findFirst()
                .orElse(start);
    }

    private static int cut(String sentence, int start) {
        return Math.min(sentence.length(), start + 40);
    }

    /** The ends of the words from the offset on; a comma may be part of a name. */
    private static List<Integer> wordEnds(String sentence, int start) {
        var ends = new java.util.ArrayList<Integer>();
        var matcher = Nearby.at(WORD, sentence, start);
        var at = start;
        while (ends.size() < LONGEST_NAME && matcher.find() && matcher.start() - at <= 2) {
            ends.add(matcher.end());
            at = matcher.end();
        }
        return ends;
    }

    private Issuer placed(String sentence, int start, int end, Set<String> codes) {
        var rest = VietnameseText.comparable(sentence.substring(end, cut(sentence, end)));
        var level = level(sentence.substring(start, end), rest);
        var from =
                rest.startsWith(" " + level) && !level.isEmpty() ? end + 1 + level.length() : end;
        var place = Nearby.at(PLACE, sentence, from);
        var named = !level.isEmpty() && place.lookingAt();
        var last = named ? place.end() : from;
        var name = named ? Folded.of(place.group(1)) : "";
        return new Issuer(codes, level, name, sentence.substring(start, last), start);
    }

    /** The level that follows the name, or that ends it: "UBND tỉnh", "Ủy ban tỉnh". */
    private String level(String name, String rest) {
        var lower = VietnameseText.comparable(name);
        return words.levels().stream()
                .filter(l -> beginsWith(rest, " " + l) || lower.endsWith(" " + l))
                .findFirst()
                .orElse("");
    }

    /** Whether the words stand there and no letter follows. */
    private static boolean beginsWith(String text, String words) {
        var end = words.length();
        return text.startsWith(words)
                && (end == text.length() || !Character.isLetter(text.codePointAt(end)));
    }
}
