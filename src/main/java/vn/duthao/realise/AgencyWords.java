package vn.duthao.realise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
                words.replace(past.name(), agency.name())
                        .replace(past.parentSelf(), agency.parentSelf())
                        .replaceAll(
                                "(?<!\\p{L})" + Pattern.quote(past.self()) + "(?!\\p{L})",
                                Matcher.quoteReplacement(agency.self()));
        return area(named, AreaWord.of(past), AreaWord.of(agency));
    }

    /** "Toàn Tỉnh" as the office writes it that calls itself "UBND tỉnh". */
    private static String area(String words, String past, String own) {
        return past.equals(own) || !past.equalsIgnoreCase(own)
                ? words
                : AreaWord.in(past, words).replaceAll(own);
    }
}
