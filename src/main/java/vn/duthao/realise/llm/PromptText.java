package vn.duthao.realise.llm;

import java.text.Normalizer;

/** Text of others as it may stand in a prompt. */
final class PromptText {

    /** Stands for what is not shown. */
    static final String MASK = "[…]";

    private PromptText() {}

    /** The text with a mark for each figure, date and number of a document. */
    static String withoutFigures(String text) {
        return text.replaceAll("\\p{N}+(?:[.,/-]\\p{N}+)*", MASK);
    }

    /**
     * The text without what could end the delimiters it stands between, look like a slot or hide:
     * brackets of slots, runs of angle brackets, control and formatting characters.
     */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[⟦⟧]", "")
                .replaceAll("[<＜‹«]{2,}|[>＞›»]{2,}", " ")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\s]+", " ");
    }
}
