package vn.duthao.statistics.file;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import vn.duthao.statistics.YamlResource;

/**
 * Words and widths of written workbooks ({@code statistics/form.yaml}); the form is in Vietnamese
 * whatever the language of messages.
 *
 * @param title over the figures, of the report and period
 * @param widths of columns in characters, by column
 */
record FormWords(
        String title,
        String guide,
        String heading,
        int headingWidth,
        String wholeNumber,
        String percentage,
        String flag,
        String state,
        String amount,
        String wrongValue,
        String codes,
        String synonyms,
        String computed,
        Map<String, Integer> widths) {

    static final FormWords WORDS = YamlResource.read("form.yaml", FormWords.class);

    /** The pattern filled in. */
    static String filled(String pattern, Object... arguments) {
        return new MessageFormat(pattern, Locale.of("vi")).format(arguments);
    }
}
