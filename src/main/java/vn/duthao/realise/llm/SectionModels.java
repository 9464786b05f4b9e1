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

    /** How many sections may be asked for at a time. */
    default int atOnce() {
        return 1;
    }

    /** The same model for all sections, one after the other. */
    static SectionModels same(ChatModel model) {
        return same(model, 1);
    }

    /**
     * The same model for all sections.
     *
     * @param atOnce how many of them at a time
     */
    static SectionModels same(ChatModel model, int atOnce) {
        return new SectionModels() {
            @Override
            public ChatModel of(String section) {
                return model;
            }

            @Override
            public int atOnce() {
                return atOnce;
            }
        };
    }
}
