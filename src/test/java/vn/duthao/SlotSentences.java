package vn.duthao;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Answers that a language model could give to the question for a section. */
public final class SlotSentences {

    private SlotSentences() {}

    /** States each slot of the prompt in a sentence of its own. */
    public static String good(String prompt) {
        return answer(sentences(prompt));
    }

    private static Map<String, Integer> sentences(String prompt) {
        var sentences = new LinkedHashMap<String, Integer>();
        var paragraph = 0;
        var slot = Pattern.compile("- (⟦[^⟧]+⟧): (.*?)(?:, đơn vị tính: (.*))?");
        for (var line : prompt.split("\n")) {
            var matcher = slot.matcher(line);
            if (line.startsWith("Đoạn ")) {
                paragraph++;
            } else if (matcher.matches()) {
                var unit = matcher.group(3) == null ? "" : " " + matcher.group(3);
                sentences.put(matcher.group(2) + " là " + matcher.group(1) + unit + ".", paragraph);
            }
        }
        return sentences;
    }

    /** The sentences with their paragraphs. */
    public static String answer(Map<String, Integer> sentences) {
        return sentences.entrySet().stream()
                .map(
                        s ->
                                String.format(
                                        Locale.ROOT,
                                        "{\"paragraph\": %d, \"text\": \"%s\"}",
                                        s.getValue(),
                                        s.getKey().replace("\"", "\\\"")))
                .collect(Collectors.joining(",", "{\"sentences\": [", "]}"));
    }

    /** The good answer with its first sentence changed. */
    public static String changed(String prompt, UnaryOperator<String> change) {
        var sentences = new LinkedHashMap<String, Integer>();
        sentences(prompt)
                .forEach(
                        (text, paragraph) ->
                                sentences.put(
                                        sentences.isEmpty() ? change.apply(text) : text,
                                        paragraph));
        return answer(sentences);
    }
}
