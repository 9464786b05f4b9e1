package vn.duthao.realise.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.duthao.numerals.Qualifier;
import vn.duthao.phrases.Frame;
import vn.duthao.phrases.FramePart;
import vn.duthao.phrases.Shape;
import vn.duthao.plan.DocumentPlan;
import vn.duthao.plan.SentencePlan;
import vn.duthao.plan.Wording;

/** Finds what of the offline writer's plan a model may word anew. */
final class SectionTasks {

    private final DocumentPlan plan;
    private final SlotOffer offer;
    private final MaskedPassages passages;

    SectionTasks(DocumentPlan plan, SlotOffer offer, MaskedPassages passages) {
        this.plan = plan;
        this.offer = offer;
        this.passages = passages;
    }

    /** The sections with something to word, in the order of the report. */
    List<SectionTask> of(List<SentencePlan> sentences) {
        return plan.allSections().flatMap(section -> task(section, sentences).stream()).toList();
    }

    private Optional<SectionTask> task(
            DocumentPlan.SectionPlan section, List<SentencePlan> sentences) {
        var id = section.section().id();
        var paragraphs =
                paragraphs(sentences.stream().filter(s -> s.section().equals(id)).toList());
        if (paragraphs.isEmpty()) {
            return Optional.empty();
        }
        var slots = new ArrayList<OfferedSlot>();
        for (var i = 0; i < paragraphs.size(); i++) {
            slots.addAll(offer.of(paragraphs.get(i), i + 1, slots));
        }
        return Optional.of(
                new SectionTask(
                        id,
                        section.section().heading(),
                        paragraphs,
                        slots,
                        passages.of(id, slots)));
    }

    /** Runs of sentences of one block that a model may word. */
    private static List<List<SentencePlan>> paragraphs(List<SentencePlan> sentences) {
        var paragraphs = new ArrayList<List<SentencePlan>>();
        SentencePlan before = null;
        for (var sentence : sentences) {
            if (isWordable(sentence)) {
                if (before == null || before.shape().block() != sentence.shape().block()) {
                    paragraphs.add(new ArrayList<>());
                }
                paragraphs.getLast().add(sentence);
                before = sentence;
            } else {
                before = null;
            }
        }
        return paragraphs;
    }

    /** It states figures or documents of this period, and nothing that code cannot hand over. */
    private static boolean isWordable(SentencePlan sentence) {
        var kind = sentence.shape().kind();
        if (kind != Shape.Kind.PARAGRAPH && kind != Shape.Kind.BULLET) {
            return false;
        }
        return switch (sentence.wording()) {
            case Wording.Framed framed -> isWordable(framed);
            case Wording.Stated(var template, var _) -> SlotOffer.isOfIndicators(template);
            case Wording.Announced announced -> announced.basis().isEmpty();
            case Wording.Written _, Wording.Said _, Wording.Wanted _ -> false;
        };
    }

    private static boolean isWordable(Wording.Framed framed) {
        var frame = framed.frame();
        return !framed.carriedOver()
                && !frame.open()
                && frame.zeros().isEmpty()
                && framed.documents().stream().allMatch(Optional::isPresent)
                && !(frame.figures().isEmpty() && framed.documents().isEmpty())
                && frame.parts().stream().allMatch(SectionTasks::isOffered)
                && !leadsIn(frame);
    }

    private static boolean isOffered(FramePart part) {
        return switch (part) {
            case FramePart.Words _, FramePart.Time _, FramePart.Issued _, FramePart.Subject _ ->
                    true;
            case FramePart.Figure figure ->
                    figure.power() == 0 && figure.qualifier() == Qualifier.NONE;
            case FramePart.Movement movement -> movement.power() == 0;
            case FramePart.Standing _, FramePart.Blank _ -> false;
        };
    }

    /** What follows a colon hangs on its words. */
    private static boolean leadsIn(Frame frame) {
        return frame.parts().getLast() instanceof FramePart.Words(var text)
                && text.stripTrailing().endsWith(":");
    }
}
