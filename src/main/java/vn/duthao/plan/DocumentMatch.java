package vn.duthao.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.numerals.VietnameseText;
import vn.duthao.phrases.Frame;
import vn.duthao.phrases.FramePart;
import vn.duthao.statistics.IssuedDocument;

/** Finds this period's documents for the document slots of a past sentence. */
final class DocumentMatch {

    /** Least likeness (Dice) of two subjects' words for the documents to be counterparts. */
    private static final double LEAST_LIKENESS = 0.5;

    private final List<IssuedDocument> documents;
    private final String agency;

    DocumentMatch(List<IssuedDocument> documents, String agency) {
        this.documents = documents;
        this.agency = agency;
    }

    /**
     * The counterpart of each document slot in order, empty where there is none; none is used
     * twice.
     */
    List<Optional<IssuedDocument>> match(Frame frame) {
        var slots = frame.documents();
        var used = new HashSet<String>();
        var matches = new ArrayList<Optional<IssuedDocument>>();
        slots.forEach(
                slot -> matches.add(own(slot) ? best(slot, Set.of(), used) : Optional.empty()));
        var bases =
                matches.stream()
                        .flatMap(Optional::stream)
                        .flatMap(d -> d.basis().stream())
                        .collect(Collectors.toUnmodifiableSet());
        for (int i = 0; i < slots.size(); i++) {
            if (!own(slots.get(i))) {
                matches.set(i, best(slots.get(i), bases, used));
            }
        }
        return matches;
    }

    /** The documents that the document is based on, in its order. */
    List<IssuedDocument> basis(IssuedDocument document) {
        return document.basis().stream()
                .flatMap(
                        number ->
                                documents.stream().filter(d -> d.number().equals(number)).limit(1))
                .toList();
    }

    /** Whether the agency itself issued it. */
    boolean own(IssuedDocument document) {
        return document.issuer() == null
                || document.issuer().isBlank()
                || agency.equalsIgnoreCase(document.issuer());
    }

    private static boolean own(FramePart.Issued slot) {
        return slot.issuer().isEmpty();
    }

    private Optional<IssuedDocument> best(
            FramePart.Issued slot, Set<String> preferred, Set<String> used) {
        var best =
                documents.stream()
                        .filter(d -> !used.contains(d.number()))
                        .filter(d -> fits(d, slot))
                        .max(
                                java.util.Comparator.comparingDouble(
                                        d ->
                                                likeness(d.subject(), slot.subject())
                                                        + (preferred.contains(d.number())
                                                                ? 1
                                                                : 0)));
        best.ifPresent(d -> used.add(d.number()));
        return best;
    }

    private boolean fits(IssuedDocument document, FramePart.Issued slot) {
        return document.type().equalsIgnoreCase(slot.type())
                && own(document) == own(slot)
                && (document.number().equals(slot.number())
                        || likeness(document.subject(), slot.subject()) >= LEAST_LIKENESS);
    }

    static double likeness(String one, String other) {
        var first = words(one);
        var second = words(other);
        var common = first.stream().filter(second::contains).count();
        return 2.0 * common / Math.max(1, first.size() + second.size());
    }

    private static Set<String> words(String subject) {
        return Stream.of(VietnameseText.folded(subject).split("[^\\p{L}]+"))
                .filter(w -> !w.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
