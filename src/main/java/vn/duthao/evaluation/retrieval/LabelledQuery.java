package vn.duthao.evaluation.retrieval;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.ReportingCalendar;
import vn.duthao.numerals.VietnameseText;
import vn.duthao.phrases.FrameSource;

/**
 * What an officer looks for, with the past wordings that would serve.
 *
 * @param writer the agency whose report is being written
 * @param period of that report: the writer's own reports of then and later are not there yet
 * @param text as one would type it
 * @param indicator that a sentence is wanted for, null where any passage is
 * @param everywhere whether reports of other agencies are looked through as well
 * @param relevant what would serve, each in a passage of its own
 */
record LabelledQuery(
        String writer,
        Period period,
        String text,
        @Nullable String indicator,
        boolean everywhere,
        List<Label> relevant) {

    /** From this grade on a wording serves as it is, but for its figures. */
    static final int SERVES = 2;

    LabelledQuery {
        relevant = List.copyOf(relevant);
    }

    /**
     * A past wording.
     *
     * @param words part of its sentence
     * @param grade 3 the one to take, 2 serves as well, 1 on the matter, but says something else
     */
    record Label(String agency, Period period, String words, int grade) {}

    /** Whether the passage or sentence is of a report that is not there yet. */
    boolean isHeldOut(FrameSource source) {
        return source.agency().equals(writer)
                && !ReportingCalendar.lastDay(source.period())
                        .isBefore(ReportingCalendar.lastDay(period));
    }

    /** The grade of a passage or sentence, 0 for one that is not labelled. */
    int grade(FrameSource source, String passage) {
        var there = plain(passage);
        return relevant.stream()
                .filter(l -> l.agency().equals(source.agency()))
                .filter(l -> l.period().equals(source.period()))
                .filter(l -> there.contains(plain(l.words())))
                .mapToInt(Label::grade)
                .max()
                .orElse(0);
    }

    /** Whether a wording of the indicator is there that says something else than what is so now. */
    boolean hasMisfit() {
        return relevant.stream().anyMatch(l -> l.grade() < SERVES);
    }

    private static String plain(String text) {
        return VietnameseText.singleBlanks(VietnameseText.nfc(text));
    }
}
