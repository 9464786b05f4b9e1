package vn.duthao.evaluation.planted;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.duthao.catalogue.Relation;

/** What is right although it looks like an error: planted to see that it is left alone. */
final class Controls {

    private static final PlantingWords WORDS = PlantingWords.BUNDLED;
    private static final Locale VIETNAMESE = Locale.of("vi");

    private Controls() {}

    static List<Planter> all() {
        return List.of(
                rewritten(PlantedType.SAME_VALUE, Controls::sameValue),
                rewritten(PlantedType.ROUNDED_VALUE, Controls::rounded),
                new Addition(PlantedType.OTHER_DENOMINATOR, Controls::otherDenominator),
                new Addition(PlantedType.PLAN_TARGET, Controls::target),
                new Addition(PlantedType.PROGRAMME_PERIOD, Controls::programme),
                new Addition(PlantedType.COMPARISON, Controls::comparison),
                new Addition(PlantedType.PARTNER, Controls::partner));
    }

    /** Sentences that may be added after the one with the figure. */
    private interface Sentences {
        Stream<String> after(KnownFigure figure, AnnotatedReport report, SplittableRandom random);
    }

    private record Addition(PlantedType type, Sentences sentences) implements Planter {
        @Override
        public List<Planting> plantings(AnnotatedReport report, SplittableRandom random) {
            return report.figures().stream()
                    .filter(f -> !report.line(f.sentence()).inTable())
                    .flatMap(
                            f ->
                                    sentences
                                            .after(f, report, random)
                                            .map(words -> planting(f, words)))
                    .toList();
        }

        private Planting planting(KnownFigure figure, String words) {
            var edit = Edit.after(figure.sentence(), words);
            return new Planting(type, edit, "", Set.of(), List.of());
        }
    }

    private record Rewriting(
            PlantedType type, BiFunction<KnownFigure, SplittableRandom, Optional<String>> form)
            implements Planter {
        @Override
        public List<Planting> plantings(AnnotatedReport report, SplittableRandom random) {
            return report.figures().stream()
                    .flatMap(f -> form.apply(f, random).map(with -> planting(f, with)).stream())
                    .toList();
        }

        private Planting planting(KnownFigure figure, String with) {
            var edit = new Edit(figure.sentence(), figure.start(), figure.end(), with);
            return new Planting(type, edit, figure.number().text(), Set.of(), List.of());
        }
    }

    private static Planter rewritten(
            PlantedType type, BiFunction<KnownFigure, SplittableRandom, Optional<String>> form) {
        return new Rewriting(type, form);
    }

    /** With or without the leading zero, without the dots of the thousands. */
    private static Optional<String> sameValue(KnownFigure figure, SplittableRandom random) {
        var text = figure.number().text();
        if (text.matches("0\\d")) {
            return Optional.of(text.substring(1));
        }
        if (text.matches("[1-9]")) {
            return Optional.of("0" + text);
        }
        return text.matches("\\d\\.\\d{3}") ? Optional.of(text.replace(".", "")) : Optional.empty();
    }

    /** A rate with a decimal less, rounded half up from the statistics. */
    private static Optional<String> rounded(KnownFigure figure, SplittableRandom random) {
        var exact = figure.observation().value();
        var decimals = figure.number().decimals() - 1;
        return decimals < 0 || !figure.observation().indicator().unit().equals("%")
                ? Optional.empty()
                : Optional.of(figure.number().like(exact, decimals))
                        .filter(n -> n.states(exact))
                        .map(PrintedNumber::text)
                        .filter(text -> !text.equals(figure.number().text()));
    }

    /** A rate of the figure's indicator over a denominator that is named, with both counts. */
    private static Stream<String> otherDenominator(
            KnownFigure figure, AnnotatedReport report, SplittableRandom random) {
        var truth = new Truth(report);
        return report.corpus().catalogue().relations().stream()
                .filter(Relation.Rate.class::isInstance)
                .map(Relation.Rate.class::cast)
                .flatMap(r -> r.variants().stream())
                .filter(f -> f.numerator().equals(List.of(figure.indicator())))
                .filter(f -> f.denominator().size() == 1)
                .filter(f -> haveOneUnit(figure, f.denominator().getFirst(), report))
                .flatMap(f -> truth.value(f).map(v -> share(figure, f, v, report)).stream());
    }

    private static boolean haveOneUnit(KnownFigure figure, String whole, AnnotatedReport report) {
        var unit = figure.observation().indicator().unit();
        return report.sample().data().find(whole).stream()
                .anyMatch(o -> o.indicator().unit().equals(unit));
    }

    private static String share(
            KnownFigure figure,
            Relation.Fraction fraction,
            java.math.BigDecimal value,
            AnnotatedReport report) {
        var whole = report.sample().data().find(fraction.denominator().getFirst()).orElseThrow();
        return WORDS.share()
                .replace("{whole}", inSentence(whole.name()))
                .replace("{total}", new PrintedNumber("1").like(whole.value()).text())
                .replace("{part}", inSentence(figure.observation().name()))
                .replace("{n}", figure.number().like(figure.observation().value()).text())
                .replace("{unit}", whole.indicator().unit())
                .replace("{rate}", new PrintedNumber("1,00").like(value).text());
    }

    private static String inSentence(String name) {
        return name.substring(0, 1).toLowerCase(VIETNAMESE) + name.substring(1);
    }

    private static Stream<String> target(
            KnownFigure figure, AnnotatedReport report, SplittableRandom random) {
        var next = report.sample().data().period().year() + 1;
        return one(WORDS.targets(), random)
                .map(s -> s.replace("{next}", Integer.toString(next)))
                .map(s -> s.replace("{n}", Integer.toString(5 * random.nextInt(10, 20))));
    }

    private static Stream<String> programme(
            KnownFigure figure, AnnotatedReport report, SplittableRandom random) {
        return one(WORDS.programmes(), random);
    }

    /** The right value of the comparable period, with that period's name. */
    private static Stream<String> comparison(
            KnownFigure figure, AnnotatedReport report, SplittableRandom random) {
        var previous = report.sample().previous();
        var unit = Units.after(report.text(figure.sentence()), figure).strip();
        return unit.isEmpty() || unit.startsWith("/") || previous == null
                ? Stream.of()
                : report.previous(figure.observation()).stream()
                        .map(o -> figure.number().like(o.value(), Math.max(0, o.value().scale())))
                        .map(n -> WORDS.compared().replace("{n}", n.text()))
                        .map(s -> s.replace("{unit}", unit).replace(" %", "%"))
                        .map(s -> s.replace("{past}", capital(previous.period().inWords())));
    }

    private static Stream<String> partner(
            KnownFigure figure, AnnotatedReport report, SplittableRandom random) {
        var others = AgencyPlanter.others(report);
        return others.isEmpty()
                ? Stream.of()
                : one(WORDS.partners(), random)
                        .map(s -> s.replace("{self}", report.sample().agency().self()))
                        .map(
                                s ->
                                        s.replace(
                                                "{partner}",
                                                others.get(random.nextInt(others.size()))));
    }

    private static Stream<String> one(List<String> words, SplittableRandom random) {
        return Stream.of(words.get(random.nextInt(words.size())));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(VIETNAMESE) + words.substring(1);
    }
}
