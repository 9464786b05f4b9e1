package vn.duthao.evaluation.drafts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.duthao.numerals.VietnameseText;
import vn.duthao.report.Placed;
import vn.duthao.report.Sentence;
import vn.duthao.report.Slot;

/** Finds the sentences of a draft that tell again what has been told. */
final class Repeats {

    /** Shorter sentences may well come back: "Không phát sinh." */
    private static final int FEWEST_LETTERS = 40;

    private final Set<String> texts = new HashSet<>();
    private final Set<Telling> tellings = new HashSet<>();

    private Repeats() {}

    /** The figures of a sentence, in a section. */
    private record Telling(String section, Set<String> indicators) {}

    /**
     * The sentences whose text stood before, or whose figures, two at least, all stood together in
     * one sentence of the same section.
     */
    static List<Sentence> of(List<Placed> draft) {
        var repeats = new Repeats();
        var found = new ArrayList<Sentence>();
        for (var placed : draft) {
            if (placed.cell() == null && repeats.add(placed)) {
                found.add(placed.sentence());
            }
        }
        return List.copyOf(found);
    }

    private boolean add(Placed placed) {
        var sentence = placed.sentence();
        var text = VietnameseText.comparable(sentence.text());
        var sameWords = text.length() >= FEWEST_LETTERS && !texts.add(text);
        var figures = figures(sentence);
        var sameFigures = figures.size() > 1 && !tellings.add(new Telling(placed.path(), figures));
        return sameWords || sameFigures;
    }

    private static Set<String> figures(Sentence sentence) {
        return sentence.slots().stream()
                .filter(s -> s.kind() == Slot.Kind.OBSERVATION || s.kind() == Slot.Kind.FORMULA)
                .map(Slot::key)
                .collect(Collectors.toSet());
    }
}
