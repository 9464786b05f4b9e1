package vn.duthao.realise.llm;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.AgencyRegister;

/** Names of offices other than the one that reports, registered or not. */
final class OfficeNames {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String CAPITAL = "\\p{Lu}\\p{Ll}*(?!\\p{L})";

    private final Agency agency;

    /** Longest first, so that none is taken for a part of it. */
    private final List<String> registered;

    private final Pattern others;

    OfficeNames(Agency agency, AgencyRegister register, GateWords words) {
        this.agency = agency;
        this.registered =
                register.all().stream()
                        .filter(a -> !a.id().equals(agency.id()))
                        .flatMap(a -> Stream.concat(Stream.of(a.name()), a.pastNames().stream()))
                        .filter(name -> !isOwn(name))
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
        this.others = others(words);
    }

    /** "Sở Y tế", "ngành Giao thông vận tải", "UBND huyện Lấp Vò", "Sở A và B tỉnh C". */
    private static Pattern others(GateWords words) {
        var office = "(?:" + any(words.offices()) + ")";
        var capitals = CAPITAL + "(?:(?: " + CAPITAL + ")+| \\p{Ll}+)?";
        var field = "(?!" + office + " )(?:" + any(words.officeFields()) + "|" + capitals + ")";
        var place = "(?:" + any(words.officeLevels()) + ")(?: " + CAPITAL + ")+";
        var name = place + "|" + field + "(?:(?:,| và| -) " + field + ")*(?: " + place + ")?";
        return Pattern.compile("(?<!\\p{L})" + office + " (?:" + name + ")");
    }

    /** Longer ones first. */
    private static String any(List<String> phrases) {
        return phrases.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** Of the register, in small letters. */
    List<String> inSmallLetters() {
        return registered.stream().map(name -> name.toLowerCase(VIETNAMESE)).toList();
    }

    /** The words with a mark in place of each name. */
    String masked(String words) {
        var masked = words;
        for (var name : registered) {
            masked = masked.replace(name, PromptText.MASK);
        }
        return others.matcher(masked)
                .replaceAll(m -> isOwn(m.group()) ? m.group() : PromptText.MASK);
    }

    /** What the office calls itself and its superior. */
    private boolean isOwn(String name) {
        var small = name.toLowerCase(VIETNAMESE);
        return agency.name().toLowerCase(VIETNAMESE).contains(small)
                || begins(name, agency.name())
                || begins(name, agency.parentSelf());
    }

    /** Whether it is the own name, with a word behind it that is no further name. */
    private static boolean begins(String name, String own) {
        return name.toLowerCase(VIETNAMESE).startsWith(own.toLowerCase(VIETNAMESE))
                && name.substring(own.length()).chars().noneMatch(Character::isUpperCase);
    }
}
