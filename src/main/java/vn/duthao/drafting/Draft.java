package vn.duthao.drafting;

import java.util.List;
import java.util.stream.Stream;
import vn.duthao.check.CheckReport;
import vn.duthao.plan.PlanWords;
import vn.duthao.report.Origin;
import vn.duthao.report.Placed;
import vn.duthao.report.Report;
import vn.duthao.report.SectionWriting;
import vn.duthao.report.Sentence;

/**
 * A drafted report and what the checker says of it.
 *
 * @param worded what became of each section that a model was asked to word; empty for the offline
 *     writer's draft
 */
public record Draft(Report report, CheckReport check, List<SectionWriting> worded) {

    public Draft {
        worded = List.copyOf(worded);
    }

    Draft worded(List<SectionWriting> sections) {
        return new Draft(report, check, sections);
    }

    /** The sentences with gaps that the officer must fill, in reading order. */
    public List<Sentence> gaps() {
        var words = new PlanWords();
        return sentences().filter(s -> words.hasGap(s.text())).toList();
    }

    /** The sentences carried over from a past report, for the officer to confirm. */
    public List<Sentence> carriedOver() {
        return sentences()
                .filter(s -> s.origin() instanceof Origin.Precedent p && p.carriedOver())
                .toList();
    }

    private Stream<Sentence> sentences() {
        return report.placed().map(Placed::sentence);
    }
}
