package vn.duthao.realise.llm;

import java.util.List;
import vn.duthao.plan.SentencePlan;

/**
 * A section of which a model may word some paragraphs.
 *
 * @param section its id
 * @param heading official
 * @param paragraphs the sentences of the offline writer that the model may word anew, those of one
 *     paragraph together
 * @param slots what those sentences state, and the model must
 * @param passages past wordings in which every figure, date and number is masked, best first
 */
record SectionTask(
        String section,
        String heading,
        List<List<SentencePlan>> paragraphs,
        List<OfferedSlot> slots,
        List<String> passages) {

    SectionTask {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
        slots = List.copyOf(slots);
        passages = List.copyOf(passages);
    }
}
