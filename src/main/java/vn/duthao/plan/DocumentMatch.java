package vn.duthao.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
     * A past sentence with this period's documents.
     *
     * @param frame the sentence, its list of documents as long as needed
     * @param documents for each document slot in order, empty where there is none
     */
    record Matched(Frame frame, List<Optional<IssuedDocument>> documents) {
        Matched {
            documents = List.copyOf(documents);
        }

        List<IssuedDocument> known() {
            return documents.stream().flatMap(Optional::stream).toList();
        }

        /** Whether a count before its list of documents is that of the documents listed. */
        boolean listsAllItCounts(Facts facts) {
            var listed = BigDecimal.valueOf(Math.max(1, DocumentList.size(frame)));
            return DocumentList.counted(frame)
                    .flatMap(facts::fact)
                    .map(fact -> fact.value().compareTo(listed) == 0)
                    .orElse(true);
        }

        /**
         * Whether every slot without a document is one that may be left open: a standing document,
         * or the basis of one that is known.
         */
        boolean mayLeaveTheRestOpen() {
            var slots = frame.documents();
            var ownKnown = false;
            for (int i = 0; i < slots.size(); i++) {
                ownKnown |= documents.get(i).isPresent() && isOwn(slots.get(i));
            }
            for (int i = 0; i < slots.size(); i++) {
                var slot = slots.get(i);
                var basis = ownKnown && !isOwn(slot);
                if (documents.get(i).isEmpty() && !slot.standing() && !basis) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Finds the counterpart of each document slot: the agency's own first, then what they are based
     * on; none is used twice. A list grows or shrinks to the documents that fit it, and a slot
     * whose counterpart is missing takes another untold document of its type where the sentence has
     * a slot for the subject too.
     *
     * @param told numbers of the documents told so far
     * @param section in which the sentence will stand
     */
    Matched match(Frame frame, Set<String> told, String section) {
        var fitted = fitted(frame);
        var slots = fitted.documents();
        var used = new HashSet<String>();
        var matches = new ArrayList<Optional<IssuedDocument>>();
        slots.forEach(
                slot -> matches.add(isOwn(slot) ? best(slot, Set.of(), used) : Optional.empty()));
        var bases =
                matches.stream()
                        .flatMap(Optional::stream)
                        .flatMap(d -> d.basis().stream())
                        .collect(Collectors.toUnmodifiableSet());
        for (int i = 0; i < slots.size(); i++) {
            if (!isOwn(slots.get(i))) {
                matches.set(i, best(slots.get(i), bases, used));
            }
        }
        used.addAll(told);
        for (int i = 0; i < slots.size(); i++) {
            if (matches.get(i).isEmpty()
                    && hasSubject(fitted, i)
                    && (isListed(slots, matches, slots.get(i)) || !frame.figures().isEmpty())) {
                matches.set(i, another(slots.get(i), used, section));
            }
        }
        return new Matched(fitted, matches);
    }

    /** Whether the sentence tells a known document of the same kind: then it lists them. */
    private static boolean isListed(
            List<FramePart.Issued> slots,
            List<Optional<IssuedDocument>> matches,
            FramePart.Issued slot) {
        return IntStream.range(0, slots.size())
                .anyMatch(
                        i ->
                                matches.get(i).isPresent()
                                        && slots.get(i).type().equals(slot.type())
                                        && slots.get(i).issuer().equals(slot.issuer()));
    }

    private Frame fitted(Frame frame) {
        var size = DocumentList.size(frame);
        if (size == 0) {
            return frame;
        }
        var slots = frame.documents();
        var like = slots.getLast();
        var fitting = documents.stream().filter(d -> fits(d, like)).count();
        return DocumentList.resized(frame, Math.max(1, (int) fitting));
    }

    /** Whether the words of the document's subject are a slot too. */
    private static boolean hasSubject(Frame frame, int slot) {
        var seen = -1;
        for (var part : frame.parts()) {
            if (part instanceof FramePart.Issued) {
                seen++;
            } else if (part instanceof FramePart.Subject && seen == slot) {
                return true;
            }
        }
        return false;
    }

    private Optional<IssuedDocument> another(
            FramePart.Issued slot, Set<String> used, String section) {
        var bases =
                documents.stream()
                        .flatMap(d -> d.basis().stream())
                        .collect(Collectors.toUnmodifiableSet());
        var other =
                documents.stream()
                        .filter(d -> !used.contains(d.number()) && !bases.contains(d.number()))
                        .filter(d -> d.type().equalsIgnoreCase(slot.type()))
                        .filter(d -> own(d) == isOwn(slot))
                        .filter(d -> d.section() == null || d.section().equals(section))
                        .filter(d -> likeIssuer(d, slot))
                        .findFirst();
        other.ifPresent(d -> used.add(d.number()));
        return other;
    }

    private static boolean likeIssuer(IssuedDocument document, FramePart.Issued slot) {
        var issuer = document.issuer();
        return slot.issuer().isEmpty() || issuer != null && likeness(issuer, slot.issuer()) > 0.5;
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

    private static boolean isOwn(FramePart.Issued slot) {
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
                && own(document) == isOwn(slot)
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
