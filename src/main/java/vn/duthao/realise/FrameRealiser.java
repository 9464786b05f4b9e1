package vn.duthao.realise;

import static vn.duthao.phrases.FramePart.Movement.Measure.DIFFERENCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.duthao.numerals.NumeralPrinter;
import vn.duthao.numerals.UnitScale;
import vn.duthao.phrases.FramePart;
import vn.duthao.plan.Fact;
import vn.duthao.plan.Facts;
import vn.duthao.plan.PlanWords;
import vn.duthao.plan.Wording;
import vn.duthao.report.Origin;
import vn.duthao.report.Sentence;
import vn.duthao.report.Slot;
import vn.duthao.statistics.IssuedDocument;

/** Prints a past sentence with the facts of the new period in its slots. */
final class FrameRealiser {

    private final Facts facts;
    private final TimeWords time;
    private final AgencyWords agencies;
    private final StandingLaw law;
    private final PlanWords words;

    FrameRealiser(
            Facts facts, TimeWords time, AgencyWords agencies, StandingLaw law, PlanWords words) {
        this.facts = facts;
        this.time = time;
        this.agencies = agencies;
        this.law = law;
        this.words = words;
    }

    Sentence realise(Wording.Framed wording, @org.jspecify.annotations.Nullable String note) {
        var frame = wording.frame();
        var sentence = new SentenceBuilder();
        var documents = wording.documents().iterator();
        Optional<IssuedDocument> document = Optional.empty();
        for (var part : turned(frame.parts())) {
            if (part instanceof FramePart.Issued) {
                document = documents.hasNext() ? documents.next() : Optional.empty();
            }
            print(part, document, wording, sentence);
        }
        var source = frame.source();
        return sentence.build(
                new Origin.Precedent(
                        source.agency(),
                        source.period().code(),
                        source.section(),
                        source.index(),
                        wording.carriedOver()),
                note);
    }

    private void print(
            FramePart part,
            Optional<IssuedDocument> document,
            Wording.Framed wording,
            SentenceBuilder sentence) {
        var source = wording.frame().source();
        switch (part) {
            case FramePart.Words(var text) -> sentence.words(agencies.adapt(text, source.agency()));
            case FramePart.Figure figure -> printFigure(figure, sentence);
            case FramePart.Movement movement -> printMovement(movement, sentence);
            case FramePart.Time mention ->
                    sentence.slot(
                            time.print(mention, source.period()),
                            Slot.Kind.PERIOD,
                            facts.data().period().code(),
                            "");
            case FramePart.Issued issued -> printDocument(issued, document, sentence);
            case FramePart.Subject(var text) ->
                    document.ifPresentOrElse(
                            d ->
                                    sentence.slot(
                                            d.subject(),
                                            Slot.Kind.DOCUMENT,
                                            d.number(),
                                            d.source().toString()),
                            () -> sentence.words(time.shiftYears(text, source.period())));
            case FramePart.Blank _ -> sentence.words(words.gap(words.wantedDate()));
            case FramePart.Standing(var number, var text) -> printStanding(number, text, sentence);
        }
    }

    /** The parts with "tăng" and "giảm" before each movement as the facts have it. */
    private List<FramePart> turned(List<FramePart> parts) {
        var turned = new ArrayList<>(parts);
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i) instanceof FramePart.Movement movement
                    && parts.get(i - 1) instanceof FramePart.Words(var text)
                    && isTurned(movement)) {
                turned.set(i - 1, new FramePart.Words(words.turned(text)));
            }
        }
        return turned;
    }

    private boolean isTurned(FramePart.Movement movement) {
        return facts.movement(movement.indicator(), movement.measure())
                .filter(m -> m.value().signum() > 0 != movement.rise())
                .isPresent();
    }

    private void printFigure(FramePart.Figure figure, SentenceBuilder sentence) {
        var fact = facts.fact(figure.indicator()).orElseThrow();
        sentence.slot(
                printed(fact, figure.power()) + (figure.percent() ? "%" : ""),
                kind(fact),
                fact.indicator().id(),
                fact.source());
    }

    private void printMovement(FramePart.Movement movement, SentenceBuilder sentence) {
        var fact = facts.movement(movement.indicator(), movement.measure()).orElseThrow();
        var power = movement.measure() == DIFFERENCE ? movement.power() : ownPower(fact);
        var value = fact.in(power).orElseThrow().abs();
        var decimals = power == ownPower(fact) ? 2 : Math.max(0, value.scale());
        var printed = NumeralPrinter.print(value, decimals, fact.indicator().padded());
        sentence.slot(
                printed + (movement.percent() ? "%" : ""),
                Slot.Kind.FORMULA,
                fact.indicator().id(),
                fact.source());
    }

    private static int ownPower(Fact fact) {
        return UnitScale.of(fact.indicator().unit());
    }

    private void printDocument(
            FramePart.Issued slot, Optional<IssuedDocument> document, SentenceBuilder sentence) {
        document.ifPresentOrElse(
                d -> {
                    var date = d.date();
                    var dated =
                            slot.dateStyle().isEmpty() || date == null
                                    ? ""
                                    : words.dated(time.date(date, slot.dateStyle()));
                    sentence.slot(
                            d.number() + dated,
                            Slot.Kind.DOCUMENT,
                            d.number(),
                            d.source().toString());
                },
                () -> sentence.words(words.gap(words.wantedNumber())));
    }

    private void printStanding(String number, String text, SentenceBuilder sentence) {
        if (law.stands(number, facts.data())) {
            sentence.slot(text, Slot.Kind.DOCUMENT, number, StandingLaw.SOURCE);
        } else {
            sentence.words(words.gap(words.wantedNumber()));
        }
    }

    /** The slot kind of a fact: computed values name their formula. */
    static Slot.Kind kind(Fact fact) {
        return fact.computed() ? Slot.Kind.FORMULA : Slot.Kind.OBSERVATION;
    }

    /** The value in a unit with the power of ten; exact where that is not the indicator's own. */
    private static String printed(Fact fact, int power) {
        var value = fact.in(power).orElseThrow();
        return power == ownPower(fact)
                ? printed(fact)
                : NumeralPrinter.print(
                        value, Math.max(0, value.scale()), fact.indicator().padded());
    }

    /** The value as the catalogue says it is printed, without percent sign. */
    static String printed(Fact fact) {
        var indicator = fact.indicator();
        return NumeralPrinter.print(fact.value(), indicator.decimals(), indicator.padded());
    }
}
