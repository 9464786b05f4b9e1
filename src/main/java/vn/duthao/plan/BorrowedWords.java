package vn.duthao.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.catalogue.OutlineSection;
import vn.duthao.numerals.VietnameseText;
import vn.duthao.phrases.Frame;
import vn.duthao.phrases.FramePart;

/**
 * The words of another office's sentence. What they say besides its figures was true there: only a
 * sentence that says little else may be used.
 */
final class BorrowedWords {

    /** Words of another office's sentence for each of its figures: more of them claim more. */
    private static final int MOST_WORDS_A_FIGURE = 14;

    /** Words for each figure that neither its name nor every report has. */
    private static final double MOST_STRANGE_A_FIGURE = 1.5;

    private final Facts facts;
    private final PlanWords words;
    private final Set<String> usual;
    private final Map<String, Set<String>> names = new HashMap<>();

    BorrowedWords(Facts facts, OutlineSection section, PlanWords words) {
        this.facts = facts;
        this.words = words;
        this.usual = new HashSet<>(words.usual());
        usual.addAll(folded(section.heading()));
        section.keywords().forEach(keyword -> usual.addAll(folded(keyword)));
    }

    /**
     * Whether the sentence says little besides its figures, and nothing of another span of time.
     */
    boolean areBare(Frame frame) {
        var text =
                frame.parts().stream()
                        .filter(FramePart.Words.class::isInstance)
                        .map(part -> ((FramePart.Words) part).text())
                        .collect(Collectors.joining(" "));
        var sameSpan = frame.source().period().kind() == facts.data().period().kind();
        var figures = frame.figures().size();
        return text.strip().split("\\s+").length <= MOST_WORDS_A_FIGURE * figures
                && (sameSpan || !words.tellsSpan(text))
                && strange(text, frame.figures()) < MOST_STRANGE_A_FIGURE * figures;
    }

    private long strange(String text, Set<String> figures) {
        var strange = new HashSet<>(folded(text));
        strange.removeAll(usual);
        figures.forEach(id -> strange.removeAll(names.computeIfAbsent(id, this::names)));
        return strange.size();
    }

    /** The words of all names of the indicator, none where nothing is known of it. */
    private Set<String> names(String id) {
        return facts.fact(id).map(Fact::indicator).stream()
                .flatMap(
                        indicator ->
                                Stream.concat(
                                        Stream.of(indicator.name(), indicator.unit()),
                                        indicator.synonyms().stream()))
                .flatMap(name -> folded(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> folded(String text) {
        return Stream.of(VietnameseText.folded(text).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
