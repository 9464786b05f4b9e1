package vn.duthao.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.AgencyRegister;
import vn.duthao.numerals.VietnameseText;
import vn.duthao.report.Report;

/** The agency that a report says it is of. */
final class SubjectAgency {

    private static final String NAME =
            "((?:" + oneOf(SubjectFile.WORDS.agencies()) + ") [^,.;:/()]{2,80}?)";

    /** "của Sở Y tế." */
    private static final Pattern OWNER =
            Pattern.compile(
                    "của "
                            + NAME
                            + "(?= ?(?:[,.;:/(]|$|(?:"
                            + oneOf(SubjectFile.WORDS.afterName())
                            + ")))");

    /** "Sở Y tế (gọi tắt là Sở) báo cáo". */
    private static final Pattern REPORTER =
            Pattern.compile(
                    "(?:^|[,;] )"
                            + NAME
                            + " (?:\\([^)]{1,80}\\) )?(?="
                            + oneOf(SubjectFile.WORDS.reporting())
                            + ")");

    private SubjectAgency() {}

    private static String oneOf(List<String> words) {
        return String.join("|", words);
    }

    /** The agency's name as written, empty where nothing says it. */
    static String name(Report report, Formalities formalities) {
        var head = report.letterhead().agency();
        return Stream.of(
                        head.isEmpty() ? Optional.<String>empty() : Optional.of(head),
                        found(formalities.closing(), OWNER),
                        found(List.of(formalities.title()), OWNER),
                        found(formalities.opening(), REPORTER),
                        found(formalities.closing(), REPORTER))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private static Optional<String> found(List<String> texts, Pattern pattern) {
        return texts.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1).strip())
                .findFirst();
    }

    /** The agency of the name; of several provinces' the one whose province is told most. */
    static Optional<Agency> of(String name, Report report, AgencyRegister agencies) {
        var named = agencies.named(name);
        if (named.size() < 2) {
            return named.stream().findFirst();
        }
        var texts = texts(report);
        var told = named.stream().map(a -> told(a.province(), texts)).toList();
        var most = told.stream().mapToLong(Long::longValue).max().orElse(0);
        var isOne = told.stream().filter(t -> t == most).count() == 1;
        return isOne ? Optional.of(named.get(told.indexOf(most))) : Optional.empty();
    }

    private static List<String> texts(Report report) {
        var head = report.letterhead();
        return Stream.concat(
                        Stream.of(head.parentAgency(), head.place(), report.title()),
                        report.placed().map(p -> p.sentence().text()))
                .map(VietnameseText::comparable)
                .toList();
    }

    private static long told(String province, List<String> texts) {
        var word = VietnameseText.comparable(province);
        return texts.stream().filter(t -> t.contains(word)).count();
    }
}
