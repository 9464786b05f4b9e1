package vn.duthao.realise.llm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a model answers for a section. */
record Answer(List<WrittenSentence> sentences) {

    Answer {
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence.
     *
     * @param paragraph of the task, from 1
     * @param text with slots
     */
    record WrittenSentence(int paragraph, String text) {}

    /** As JSON can have it: anything may lack. */
    record Raw(@Nullable List<@Nullable RawSentence> sentences) {}

    /** Likewise. */
    record RawSentence(@Nullable Integer paragraph, @Nullable String text) {}
}
