package vn.duthao.evaluation.drafts;

import java.util.List;
import vn.duthao.evaluation.Metric;
import vn.duthao.report.SectionWriting;
import vn.duthao.report.SectionWriting.Outcome;

/**
 * What became of the sections that a language model was asked to word.
 *
 * @param sections that it was asked to word
 * @param worded how many of them have its words
 * @param repaired how many of those after an answer was sent back
 * @param unanswered how many of the others for want of an answer
 */
record ModelScore(long sections, long worded, long repaired, long unanswered) {

    static final ModelScore NONE = new ModelScore(0, 0, 0, 0);

    static ModelScore of(List<SectionWriting> sections) {
        var worded = sections.stream().filter(s -> s.outcome() == Outcome.WRITTEN).toList();
        return new ModelScore(
                sections.size(),
                worded.size(),
                worded.stream().filter(s -> s.repairs() > 0).count(),
                sections.stream().filter(s -> !s.failure().isEmpty()).count());
    }

    ModelScore plus(ModelScore other) {
        return new ModelScore(
                sections + other.sections,
                worded + other.worded,
                repaired + other.repaired,
                unanswered + other.unanswered);
    }

    /** The score as a row of the table of the model's work. */
    List<Metric> metrics(String row) {
        return List.of(
                count(row, "asked", sections),
                count(row, "worded", worded),
                count(row, "repaired", repaired),
                count(row, "fallen-back", sections - worded),
                count(row, "unanswered", unanswered));
    }

    private static Metric count(String row, String measure, long n) {
        return Metric.count(DraftsSuite.NAME, "model", row, measure, n);
    }
}
