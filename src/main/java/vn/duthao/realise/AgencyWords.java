package vn.duthao.realise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.AgencyRegister;

/** Lets a sentence of one office speak of another. */
final class AgencyWords {

    private final Agency agency;
    private final AgencyRegister register;

    AgencyWords(Agency agency, AgencyRegister register) {
        this.agency = agency;
        this.register = register;
    }

    /** The words with the past office's names replaced by those of this one. */
    String adapt(String words, String pastAgency) {
        if (pastAgency.equals(agency.id())) {
            return words;
        }
        return register.find(pastAgency).map(past -> replace(words, past)).orElse(words);
    }

    private String replace(String words, Agency past) {
        var named =
                withoutAbbreviation(words, past)
                        .replace(past.name(), agency.name())
                        .replace(past.parentSelf(), agency.parentSelf())
                        .replaceAll(
                                "(?<!\\p{L})" + Pattern.quote(past.self()) + "(?!\\p{L})",
                                Matcher.quoteReplacement(agency.self()));
        return area(named, AreaWord.of(past), AreaWord.of(agency));
    }

    /** "Sở KH&amp;CN" of the office with the symbol SKHCN that calls itself "Sở". */
    private String withoutAbbreviation(String words, Agency past) {
        var self = past.self();
        var symbol = past.symbol();
        if (symbol.length() < 3 || self.length() < 2 || symbol.charAt(0) != self.charAt(0)) {
            return words;
        }
        var letters =
                symbol.substring(1)
                        .codePoints()
                        .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                        .collect(Collectors.joining("[ &-]{0,3}"));
        return words.replaceAll(
                "(?<!\\p{L})" + Pattern.quote(self) + " " + letters + "(?![\\p{L}&])",
                Matcher.quoteReplacement(agency.self()));
    }

    /** "Toàn Tỉnh" as the office writes it that calls itself "UBND tỉnh". */
    private static String area(String words, String past, String own) {
        return past.equals(own) || !past.equalsIgnoreCase(own)
                ? words
                : AreaWord.in(past, words).replaceAll(own);
    }
}
