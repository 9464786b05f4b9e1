package vn.duthao.realise;

import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.duthao.numerals.NumeralPrinter;
import vn.duthao.phrases.FramePart.Movement.Measure;
import vn.duthao.plan.Facts;
import vn.duthao.plan.PlanWords;
import vn.duthao.plan.Wording;
import vn.duthao.report.Origin;
import vn.duthao.report.Sentence;
import vn.duthao.report.Slot;
import vn.duthao.statistics.IssuedDocument;
import vn.duthao.statistics.Item;

/**
 * Prints the fixed wordings of catalogue and outline, whose slots are ⟦id⟧, ⟦=08 rows⟧ for a figure
 * that code has counted, or ⟦'id⟧ for a text of a row.
 */
final class StatementRealiser {

    private static final Pattern SLOT = Pattern.compile("⟦([^⟧]+)⟧");

    private final Facts facts;
    private final Map<String, String> names;
    private final TimeWords time;
    private final PlanWords words;

    /**
     * Prints with the facts.
     *
     * @param names what the slots that are no indicators stand for: "period", "agency.self" …
     */
    StatementRealiser(Facts facts, Map<String, String> names, TimeWords time, PlanWords words) {
        this.facts = facts;
        this.names = names;
        this.time = time;
        this.words = words;
    }

    Sentence realise(Wording.Stated wording, @Nullable String note) {
        return print(wording.template(), this::fill).build(new Origin.Formula(wording.id()), note);
    }

    /** What a model wrote, whose slots stand for documents and movements as well. */
    Sentence realise(Wording.Written wording, @Nullable String note) {
        return print(wording.template(), (id, sentence) -> fill(id, wording, sentence))
                .build(new Origin.Model(wording.model()), note);
    }

    private static SentenceBuilder print(
            String template, BiConsumer<String, SentenceBuilder> filler) {
        var sentence = new SentenceBuilder();
        var matcher = SLOT.matcher(template);
        int from = 0;
        while (matcher.find()) {
            sentence.words(template.substring(from, matcher.start()));
            filler.accept(matcher.group(1), sentence);
            from = matcher.end();
        }
        sentence.words(template.substring(from));
        return sentence;
    }

    private void fill(String id, Wording.Written wording, SentenceBuilder sentence) {
        switch (id.charAt(0)) {
            case '#' -> document(document(id, wording), sentence);
            case '@' -> subject(document(id, wording), sentence);
            case '+' -> movement(id.substring(1), Measure.DIFFERENCE, sentence);
            case '%' -> movement(id.substring(1), Measure.RELATIVE, sentence);
            default -> fill(id, sentence);
        }
    }

    private static IssuedDocument document(String id, Wording.Written wording) {
        return Objects.requireNonNull(wording.documents().get(id), id);
    }

    private static void subject(IssuedDocument document, SentenceBuilder sentence) {
        sentence.slot(
                document.subject(),
                Slot.Kind.DOCUMENT,
                document.number(),
                document.source().toString());
    }

    private void document(IssuedDocument document, SentenceBuilder sentence) {
        var date = document.date();
        sentence.slot(
                document.number() + (date == null ? "" : words.dated(time.date(date, "01/3/2024"))),
                Slot.Kind.DOCUMENT,
                document.number(),
                document.source().toString());
    }

    private void movement(String id, Measure measure, SentenceBuilder sentence) {
        var fact = facts.movement(id, measure).orElseThrow();
        var percent = measure == Measure.RELATIVE || fact.indicator().unit().equals("%");
        sentence.slot(
                NumeralPrinter.print(fact.value().abs(), 2, fact.indicator().padded())
                        + (percent ? "%" : ""),
                Slot.Kind.FORMULA,
                id,
                fact.source());
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
