package vn.duthao.realise.llm;

import java.util.List;

/**
 * What became of a section that a model was asked to word.
 *
 * @param section its id
 * @param outcome whether its words are the model's
 * @param repairs answers sent back to the model
 * @param complaints about the answers sent back, as the model was told them
 * @param failure what kept the model from answering, empty where it did
 * @param prompt name and version of the prompt
 */
public record SectionRecord(
        String section,
        Outcome outcome,
        int repairs,
        List<String> complaints,
        String failure,
        String prompt) {

    public SectionRecord {
        complaints = List.copyOf(complaints);
    }

    /** Whose words a section has. */
    public enum Outcome {
        /** The model's. */
        WRITTEN,
        /** The offline writer's: no answer of the model passed the gate, or none came. */
        FALLBACK
    }
}
