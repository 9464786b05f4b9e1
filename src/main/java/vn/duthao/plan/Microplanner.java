package vn.duthao.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.OutlineSection;
import vn.duthao.phrases.FrameSource;
import vn.duthao.phrases.Precedents;

/**
 * Decides how each message is worded: the office's last comparable report is followed sentence by
 * sentence where its sentences are true of the new facts; what it leaves untold is told by other
 * sentences of the office, then of offices of its kind, then by the catalogue.
 */
public final class Microplanner {

    private final Agency agency;
    private final Outline.Letter letter;
    private final PlanWords words;

    /**
     * A microplanner for one document.
     *
     * @param letter its opening and closing sentences
     */
    public Microplanner(Agency agency, Outline.Letter letter, PlanWords words) {
        this.agency = agency;
        this.letter = letter;
        this.words = words;
    }

    /**
     * The sentences of the report in order: title where the office has one, preamble, sections with
     * their headings, closing.
     */
    public List<SentencePlan> aggregate(DocumentPlan plan, Precedents precedents, Facts facts) {
        var told = new Told(new HashSet<>(), new HashSet<>());
        var sections = sections(plan).map(s -> planner(s, precedents, facts, told)).toList();
        sections.forEach(SectionMicroplanner::followModel);
        sections.forEach(SectionMicroplanner::tellTheRest);
        var plans = new ArrayList<SentencePlan>(title(precedents, facts).stream().toList());
        for (var section : sections) {
            section.heading().ifPresent(plans::add);
            plans.addAll(section.sentences());
        }
        return plans;
    }

    /** What the report is about, as the office's last comparable report has it. */
    private static Optional<SentencePlan> title(Precedents precedents, Facts facts) {
        var fit = new FrameFit(facts);
        return precedents.model().stream()
                .filter(model -> model.kind() == facts.data().period().kind())
                .flatMap(model -> precedents.own(model, FrameSource.TITLE).stream())
                // "TỔNG HỢP Kết quả …": what is left of the line with the type of document
                .filter(f -> !f.text().matches("\\p{Lu}{2}.*"))
                .filter(f -> fit.fits(f) && !f.statesFacts())
                .findFirst()
                .map(
                        f ->
                                new SentencePlan(
                                        FrameSource.TITLE,
                                        f.shape(),
                                        new Wording.Framed(f, List.of(), false),
                                        null));
    }

    private SectionMicroplanner planner(
            DocumentPlan.SectionPlan section, Precedents precedents, Facts facts, Told told) {
        return new SectionMicroplanner(section, precedents, facts, agency, words, told);
    }

    private Stream<DocumentPlan.SectionPlan> sections(DocumentPlan plan) {
        return Stream.of(
                        Stream.of(
                                outside(
                                        FrameSource.PREAMBLE,
                                        or(letter.preamble(), words.preamble()))),
                        plan.allSections(),
                        Stream.of(
                                outside(
                                        FrameSource.CLOSING,
                                        or(letter.closing(), words.closing()))))
                .flatMap(sections -> sections);
    }

    private static String or(@Nullable String own, String usual) {
        return own == null ? usual : own;
    }

    private static DocumentPlan.SectionPlan outside(String id, String nothing) {
        var section =
                new OutlineSection(
                        id,
                        "",
                        "",
                        List.of(),
                        List.of(),
                        false,
                        true,
                        Set.of(),
                        List.of(),
                        new OutlineSection.DocumentUse(List.of(), List.of()),
                        OutlineSection.Words.CARRIED,
                        nothing,
                        List.of());
        return new DocumentPlan.SectionPlan(section, List.of(), List.of());
    }

    /**
     * What has been told so far anywhere in the report.
     *
     * @param indicators their ids
     * @param documents their numbers
     */
    record Told(Set<String> indicators, Set<String> documents) {}
}
