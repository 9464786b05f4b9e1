package vn.duthao.report;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of a section that a language model was asked to word.
 *
 * @param section its id in the outline
 * @param outcome whose words it has
 * @param repairs answers that were sent back to the model
 * @param complaints about the answers that did not pass, as the model was told them
 * @param failure what kept the model from answering, empty where it did
 * @param prompt name and version of the prompt
 * @param model that answered, empty where none did
 * @param tokensIn of the questions, with those of repairs
 * @param tokensOut of the answers, likewise
 * @param took waiting for the answers
 */
public record SectionWriting(
        String section,
        Outcome outcome,
        int repairs,
        List<String> complaints,
        String failure,
        String prompt,
        String model,
        long tokensIn,
        long tokensOut,
        Duration took) {

    public SectionWriting {
        complaints = List.copyOf(complaints);
    }

    /** The same, but for further complaints the section keeps the offline writer's words. */
    public SectionWriting fallenBack(List<String> further) {
        return new SectionWriting(
                section,
                Outcome.FALLBACK,
                repairs,
                Stream.concat(complaints.stream(), further.stream()).toList(),
                failure,
                prompt,
                model,
                tokensIn,
                tokensOut,
                took);
    }

    /** Whose words a section has. */
    public enum Outcome {
        /** The model's. */
        WRITTEN,
        /** The offline writer's: no answer of the model passed the gate, or none came. */
        FALLBACK
    }
}
