package vn.duthao.render.html;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.duthao.check.Finding;
import vn.duthao.check.Severity;
import vn.duthao.notice.Notice;

/** The page's own words in the reader's language. */
record PageWords(Locale locale) {

    /** The words with the name: {@code render.html.<name>}. */
    String of(String name, Object... arguments) {
        return Notice.of("render.html." + name, arguments).in(locale);
    }

    /** "vi" or "en". */
    String language() {
        return locale.getLanguage().equals("vi") ? "vi" : "en";
    }

    String of(Judgement judgement) {
        return of("verdict." + judgement.style());
    }

    String of(Severity severity) {
        return of("severity." + style(severity));
    }

    /** What was found, in words. */
    String message(Finding finding) {
        return finding.message().in(locale);
    }

    /** The day as the language writes it: "31/01/2025", "2025-01-31". */
    String of(LocalDate day) {
        return language().equals("vi")
                ? DateTimeFormatter.ofPattern("dd/MM/uuuu", locale).format(day)
                : day.toString();
    }

    /** The class of its elements. */
    static String style(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
