package vn.duthao.check.rule.leftover;

import java.util.List;
import vn.duthao.check.PlacedSentence;
import vn.duthao.numerals.Reading;

/** Places in a sentence in which only the one who reports can be named. */
final class OwnPlaces {

    private final Departments departments;
    private final Reporter reporter;
    private final boolean inspects;

    /**
     * @param title of the report
     */
    OwnPlaces(Departments departments, Reporter reporter, String title) {
        this.departments = departments;
        this.reporter = reporter;
        this.inspects = PeriodPhrases.INSPECTIONS.in(Word.of(title));
    }

    /** "văn bản giữa Sở X với đơn vị trực thuộc": nobody else has units without saying whose. */
    static boolean isOwnerOfUnits(List<Word> words, Phrases.Match name) {
        var units = AgencyPhrases.OWN_UNITS.at(words, name.to());
        return units != null
                && AgencyPhrases.BETWEEN.before(words, name.from()) != null
                && AgencyPhrases.OWNERS.at(words, units.to()) == null;
    }

    /** "do Sở X chủ trì, được thành lập tại Quyết định số 103/QĐ-SNV": by its own decision. */
    boolean leadsWhatReporterSetUp(PlacedSentence sentence, List<Word> words, Phrases.Match name) {
        var leading = AgencyPhrases.LEADING.at(words, name.to());
        if (leading == null || AgencyPhrases.LED_BY.before(words, name.from()) == null) {
            return false;
        }
        var comma = leading.to() < words.size() && words.get(leading.to()).form().equals(",");
        var setUp = AgencyPhrases.SET_UP.at(words, leading.to() + (comma ? 1 : 0));
        return setUp != null
                && sentence.spans().stream()
                        .filter(s -> s.start() >= words.get(setUp.to() - 1).end())
                        .filter(s -> s.reading() instanceof Reading.LegalNumber)
                        .findFirst()
                        .filter(s -> departments.isOf(s.reading(), reporter.family()))
                        .isPresent();
    }

    /**
     * "Sở X không có kiến nghị, đề xuất"; in the notice of an inspection "Sở X có 04 kiến nghị".
     */
    boolean asks(List<Word> words, int from) {
        var number = from + 1;
        return AgencyPhrases.ASKING_NOTHING.at(words, from) != null
                || inspects
                        && number < words.size()
                        && words.get(from).form().equals("có")
                        && words.get(number).isNumber()
                        && AgencyPhrases.ASKING.at(words, number + 1) != null;
    }
}
