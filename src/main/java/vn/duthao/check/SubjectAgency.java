package vn.duthao.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.AgencyRegister;
import vn.duthao.check.Told.Part;
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
        return names(report, formalities).stream().map(Told::what).findFirst().orElse("");
    }

    /** Every name that the report gives its agency, the one that counts most first. */
    static List<Told<String>> names(Report report, Formalities formalities) {
        var head = report.letterhead();
        return Stream.of(
                        head(head.agency()),
                        head(ofSuperior(head.agency(), head.parentAgency())),
                        found(formalities.closing(), OWNER).map(n -> Told.in(Part.CLOSING, n)),
                        found(List.of(formalities.title()), OWNER).map(n -> Told.in(Part.TITLE, n)),
                        found(formalities.opening(), REPORTER).map(n -> Told.in(Part.OPENING, n)),
                        found(formalities.closing(), REPORTER).map(n -> Told.in(Part.CLOSING, n)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Told<String>> head(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(Told.in(Part.LETTERHEAD, name));
    }

    /**
     * The name as it goes on with its superior's, which stands above it: VĂN PHÒNG below ỦY BAN
     * NHÂN DÂN TỈNH ĐỒNG NAI, or VĂN PHÒNG ỦY BAN NHÂN DÂN, which has the first words of it. Empty
     * where either is.
     */
    private static String ofSuperior(String name, String superior) {
        if (name.isEmpty() || superior.isEmpty()) {
            return "";
        }
        var words = List.of(name.split(" "));
        var above = List.of(superior.split(" "));
        int shared = Math.min(words.size(), above.size());
        while (!String.join(" ", words.subList(words.size() - shared, words.size()))
                .equalsIgnoreCase(String.join(" ", above.subList(0, shared)))) {
            shared--;
        }
        return name + " " + String.join(" ", above.subList(shared, above.size()));
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
        var ranked = ranked(name, report, agencies);
        var texts = texts(report);
        var isOne = told(ranked.get(0), texts) > told(ranked.get(1), texts);
        return isOne ? Optional.of(ranked.getFirst()) : Optional.empty();
    }

    /** The agencies of the name, those whose province is told most first. */
    static List<Agency> ranked(String name, Report report, AgencyRegister agencies) {
        var texts = texts(report);
        return agencies.named(name).stream()
                .sorted(Comparator.comparingLong((Agency a) -> told(a, texts)).reversed())
                .toList();
    }

    private static List<String> texts(Report report) {
        var head = report.letterhead();
        return Stream.concat(
                        Stream.of(head.parentAgency(), head.place(), report.title()),
                        report.placed().map(p -> p.sentence().text()))
                .map(VietnameseText::comparable)
                .toList();
    }

    private static long told(Agency agency, List<String> texts) {
        var word = VietnameseText.comparable(agency.province());
        return texts.stream().filter(t -> t.contains(word)).count();
    }
}
