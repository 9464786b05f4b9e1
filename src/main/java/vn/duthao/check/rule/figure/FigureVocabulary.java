package vn.duthao.check.rule.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.duthao.check.Resources;

/** The words and numbers of these rules ({@code checks/figure.yaml}), each explained there. */
record FigureVocabulary(FigureThresholds thresholds, Map<String, List<String>> words) {

    private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}");

    static FigureVocabulary load() {
        return Resources.read("figure.yaml", FigureVocabulary.class);
    }

    /**
     * A pattern in which {@code {rise}} stands for any phrase of that list, as whole words in any
     * case, the longest first.
     */
    Pattern pattern(String template) {
        return Pattern.compile(
                NAME.matcher(template).replaceAll(this::alternatives),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private String alternatives(MatchResult name) {
        var phrases = Objects.requireNonNull(words.get(name.group(1)), name.group(1));
        return phrases.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(p -> Matcher.quoteReplacement(Pattern.quote(p)))
                .collect(
                        Collectors.joining(
                                "|", "(?<![\\\\p{L}\\\\p{M}])(?:", ")(?![\\\\p{L}\\\\p{M}])"));
    }
}
