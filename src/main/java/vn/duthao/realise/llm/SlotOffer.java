package vn.duthao.realise.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.duthao.phrases.FramePart;
import vn.duthao.plan.Facts;
import vn.duthao.plan.SentencePlan;
import vn.duthao.plan.Wording;
import vn.duthao.statistics.IssuedDocument;

/** Makes the slots that a model must place from what the offline writer's sentences state. */
final class SlotOffer {

    private static final Pattern SLOT = Pattern.compile("⟦([^⟧]+)⟧");
    private static final Pattern NAME = Pattern.compile("(?:period|agency|report)\\b.*");
    private static final Pattern COUNTED = Pattern.compile("[='].*");

    private final Facts facts;

    SlotOffer(Facts facts) {
        this.facts = facts;
    }

    /** Whether the template has the value of an indicator, and no slot of rows. */
    static boolean isOfIndicators(String template) {
        var ids = ids(template);
        return ids.stream().noneMatch(id -> COUNTED.matcher(id).matches())
                && ids.stream().anyMatch(id -> !NAME.matcher(id).matches());
    }

    /** What the template has between ⟦ and ⟧, in order. */
    static List<String> ids(String template) {
        return SLOT.matcher(template).results().map((MatchResult m) -> m.group(1)).toList();
    }

    /**
     * The slots of a paragraph in the order in which they are told.
     *
     * @param paragraph its number, from 1
     * @param before those offered already: each is told once
     */
    List<OfferedSlot> of(List<SentencePlan> sentences, int paragraph, List<OfferedSlot> before) {
        var offered = new ArrayList<OfferedSlot>();
        for (var sentence : sentences) {
            for (var slot : slots(sentence.wording(), paragraph, before.size() + offered.size())) {
                if (!hasLike(before, slot) && !hasLike(offered, slot)) {
                    offered.add(slot);
                }
            }
        }
        return offered;
    }

    private static boolean hasLike(List<OfferedSlot> slots, OfferedSlot slot) {
        return slots.stream().anyMatch(s -> isLike(s, slot));
    }

    private static boolean isLike(OfferedSlot one, OfferedSlot other) {
        return other.document() == null
                ? one.id().equals(other.id())
                : other.document().equals(one.document())
                        && one.id().charAt(0) == other.id().charAt(0);
    }

    private List<OfferedSlot> slots(Wording wording, int paragraph, int offered) {
        return switch (wording) {
            case Wording.Framed framed -> framed(framed, paragraph, offered);
            case Wording.Stated(var template, var _) ->
                    ids(template).stream().flatMap(id -> value(id, paragraph).stream()).toList();
            case Wording.Announced(var document, var _) ->
                    List.of(
                            document(document, paragraph, offered + 1),
                            subject(document, paragraph, offered + 1));
            case Wording.Written _, Wording.Said _, Wording.Wanted _ -> List.of();
        };
    }

    private List<OfferedSlot> framed(Wording.Framed framed, int paragraph, int offered) {
        var slots = new ArrayList<OfferedSlot>();
        var told = 0;
        for (var part : framed.frame().parts()) {
            var number = offered + told;
            switch (part) {
                case FramePart.Figure figure ->
                        value(figure.indicator(), paragraph).ifPresent(slots::add);
                case FramePart.Movement movement ->
                        movement(movement, paragraph).ifPresent(slots::add);
                case FramePart.Issued _ -> {
                    issued(framed, told++)
                            .ifPresent(d -> slots.add(document(d, paragraph, number + 1)));
                }
                case FramePart.Subject _ ->
                        issued(framed, told - 1)
                                .ifPresent(d -> slots.add(subject(d, paragraph, number)));
                default -> {}
            }
        }
        return slots;
    }

    private static Optional<IssuedDocument> issued(Wording.Framed framed, int index) {
        return index >= 0 && index < framed.documents().size()
                ? framed.documents().get(index)
                : Optional.empty();
    }

    private Optional<OfferedSlot> value(String id, int paragraph) {
        return facts.fact(id)
                .map(f -> f.indicator())
                .map(i -> new OfferedSlot(id, i.name(), unit(i.unit()), paragraph, null, null));
    }

    private Optional<OfferedSlot> movement(FramePart.Movement movement, int paragraph) {
        var sign = movement.measure() == FramePart.Movement.Measure.RELATIVE ? "%" : "+";
        return facts.movement(movement.indicator(), movement.measure())
                .map(
                        f ->
                                new OfferedSlot(
                                        sign + movement.indicator(),
                                        f.indicator().name(),
                                        sign.equals("%") ? "" : unit(f.indicator().unit()),
                                        paragraph,
                                        f.value().signum() > 0,
                                        null));
    }

    /** The percent sign is printed with the figure. */
    private static String unit(String unit) {
        return unit.equals("%") ? "" : unit;
    }

    private static OfferedSlot document(IssuedDocument document, int paragraph, int number) {
        return new OfferedSlot("#" + number, about(document), "", paragraph, null, document);
    }

    /** What the document is about: its years are printed by code like every figure. */
    private static OfferedSlot subject(IssuedDocument document, int paragraph, int number) {
        return new OfferedSlot(
                "@" + number, "nội dung của " + about(document), "", paragraph, null, document);
    }

    private static String about(IssuedDocument document) {
        @Nullable String issuer = document.issuer();
        return document.type()
                + (issuer == null ? "" : " của " + issuer)
                + " về "
                + PromptText.withoutFigures(document.subject());
    }
}
