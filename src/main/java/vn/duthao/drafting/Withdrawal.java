package vn.duthao.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.plan.PlanWords;
import vn.duthao.report.Block;
import vn.duthao.report.Origin;
import vn.duthao.report.Report;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;

/**
 * Takes sentences from a draft. A section of which nothing is left has a gap instead, beside which
 * stands what was taken.
 */
final class Withdrawal {

    private final PlanWords words;

    Withdrawal(PlanWords words) {
        this.words = words;
    }

    /** The report without the sentences. */
    Report of(Report report, Predicate<Sentence> gone) {
        var rest = report.without(gone);
        return new Report(
                rest.letterhead(),
                rest.title(),
                rest.preamble(),
                filled(report.sections(), rest.sections()),
                rest.closing(),
                rest.recipients(),
                rest.signature(),
                rest.annexes(),
                rest.legibility());
    }

    private List<Section> filled(List<Section> before, List<Section> after) {
        var filled = new ArrayList<Section>();
        for (int i = 0; i < after.size(); i++) {
            filled.add(filled(before.get(i), after.get(i)));
        }
        return filled;
    }

    private Section filled(Section before, Section after) {
        var emptied = after.blocks().isEmpty() && !before.blocks().isEmpty();
        return new Section(
                after.number(),
                after.heading(),
                after.path(),
                after.level(),
                emptied ? List.of(gap(before)) : after.blocks(),
                filled(before.sections(), after.sections()));
    }

    /** A gap in the place and form of the section's first block. */
    private Block gap(Section section) {
        var wanted = words.wantedText(section.heading());
        var sentences = section.blocks().stream().flatMap(Withdrawal::sentences).toList();
        var text = sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
        var note =
                sentences.getFirst().origin() instanceof Origin.Precedent past
                        ? words.lastNote(past.period(), text)
                        : null;
        var gap = new Sentence(words.gap(wanted), List.of(), new Origin.Gap(wanted), note);
        return section.blocks().getFirst() instanceof Block.Bullet(var marker, var depth, _)
                ? new Block.Bullet(marker, depth, List.of(gap))
                : new Block.Paragraph(List.of(gap));
    }

    private static Stream<Sentence> sentences(Block block) {
        return switch (block) {
            case Block.Paragraph(var sentences) -> sentences.stream();
            case Block.Bullet(_, _, var sentences) -> sentences.stream();
            case Block.Footnote(_, var sentences) -> sentences.stream();
            case Block.Table _ -> Stream.of();
        };
    }
}
