package vn.duthao.realise;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.duthao.plan.Facts;
import vn.duthao.plan.PlanWords;
import vn.duthao.plan.Wording;
import vn.duthao.report.Origin;
import vn.duthao.report.Sentence;
import vn.duthao.report.Slot;
import vn.duthao.statistics.Item;

/**
 * Prints the fixed wordings of catalogue and outline, whose slots are ⟦id⟧, ⟦=08 rows⟧ for a figure
 * that code has counted, or ⟦'id⟧ for a text of a row.
 */
final class StatementRealiser {

    private static final Pattern SLOT = Pattern.compile("⟦([^⟧]+)⟧");

    private final Facts facts;
    private final Map<String, String> names;
    private final PlanWords words;

    /**
     * Prints with the facts.
     *
     * @param names what the slots that are no indicators stand for: "period", "agency.self" …
     */
    StatementRealiser(Facts facts, Map<String, String> names, PlanWords words) {
        this.facts = facts;
        this.names = names;
        this.words = words;
    }

    Sentence realise(Wording.Stated wording, @Nullable String note) {
        var sentence = new SentenceBuilder();
        var matcher = SLOT.matcher(wording.template());
        int from = 0;
        while (matcher.find()) {
            sentence.words(wording.template().substring(from, matcher.start()));
            fill(matcher.group(1), sentence);
            from = matcher.end();
        }
        sentence.words(wording.template().substring(from));
        return sentence.build(new Origin.Formula(wording.id()), note);
    }

    private static void item(Item.Text text, SentenceBuilder sentence) {
        sentence.slot(text.text(), Slot.Kind.ITEM, "item", text.source().toString());
    }

    private void fill(String id, SentenceBuilder sentence) {
        if (id.startsWith("=")) {
            var counted = id.substring(1).split(" ", 2);
            sentence.slot(counted[0], Slot.Kind.FORMULA, "count", counted[1]);
            return;
        }
        if (id.startsWith("'")) {
            facts.text(id.substring(1)).ifPresent(text -> item(text, sentence));
            return;
        }
        var name = names.get(id);
        if (name != null) {
            sentence.slot(
                    name, id.startsWith("period") ? Slot.Kind.PERIOD : Slot.Kind.AGENCY, id, "");
            return;
        }
        facts.fact(id)
                .ifPresentOrElse(
                        fact ->
                                sentence.slot(
                                        FrameRealiser.printed(fact)
                                                + (fact.indicator().unit().equals("%") ? "%" : ""),
                                        FrameRealiser.kind(fact),
                                        id,
                                        fact.source()),
                        () -> sentence.words(words.gap(words.wantedValue(id))));
    }
}
