package vn.duthao.realise.llm;

import dev.langchain4j.model.chat.ChatModel;

/** Where the answers to the questions of a run come from. */
@FunctionalInterface
public interface SectionModels {

    /**
     * The model to ask for a section.
     *
     * @param section its id in the outline; names the files of recorded questions
     */
    ChatModel of(String section);

    /** The same model for all sections. */
    static SectionModels same(ChatModel model) {
        return _ -> model;
    }
}
