package vn.duthao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.duthao.check.Annotated.Spot;

/**
 * How well figures are bound in reports of offices nobody has seen: indicators known by name and
 * unit only, observations withheld, values changed in the data, slips in the text. What went wrong
 * is listed in {@code target/samples/measures}.
 */
@EnabledIfSystemProperty(named = "bench", matches = "true")
class BindingMeasuresTest {

    private static final long SEED = 20240614;
    private static final int SLIPS_EACH = 6;

    /** What was counted, and what went wrong. */
    private static final class Tally {
        int all;
        int right;
        int wrong;
        final List<String> lines = new ArrayList<>();

        double share() {
            return (double) right / all;
        }

        String told() {
            return String.format(
                    Locale.ROOT,
                    "%d of %d (%.2f %%), wrongly judged %d",
                    right,
                    all,
                    100 * share(),
                    wrong);
        }
    }

    @Test
    void figures_of_anonymous_indicators_are_bound_to_the_right_one() {
        var tally = new Tally();
        Annotated.anonymous().forEach(a -> bind(a, tally));
        write("anonymous", tally);
        assertThat(tally.share()).isGreaterThanOrEqualTo(0.97);
        assertThat(tally.wrong).isZero();
    }

    @Test
    void figures_of_unseen_reports_are_bound_to_the_right_indicator() {
        var tally = new Tally();
        Annotated.fixtures().forEach(a -> bind(a, tally));
        write("fixtures", tally);
        assertThat(tally.share()).isGreaterThanOrEqualTo(0.97);
        assertThat(tally.wrong).isZero();
    }

    /** Right: bound as annotated. Wrong: an error is found that is none. */
    private static void bind(Annotated report, Tally tally) {
        var check = report.check();
        var found = new java.util.HashMap<Spot, JudgedClaim>();
        check.claims().forEach(c -> found.put(Spot.of(c.claim()), c));
        for (var truth : report.truths().entrySet()) {
            var claim = found.remove(truth.getKey());
            var id = claim == null ? "" : Annotated.bound(claim.verdict());
            var right = id.equals(truth.getValue());
            tally.all++;
            tally.right += right ? 1 : 0;
            if (!right) {
                tally.lines.add(
                        "%s: %s should be %s, is %s | %s"
                                .formatted(
                                        report.name(),
                                        claim == null ? "nothing" : claim.claim().text(),
                                        named(report, truth.getValue()),
                                        claim == null ? "" : told(claim.verdict()),
                                        marked(truth.getKey())));
            }
            tally.wrong += noteWrong(report, truth.getValue(), claim, tally) ? 1 : 0;
        }
        for (var extra : found.values()) {
            tally.lines.add(
                    "%s: + %s %s | %s"
                            .formatted(
                                    report.name(),
                                    extra.claim().text(),
                                    told(extra.verdict()),
                                    marked(Spot.of(extra.claim()))));
            if (extra.verdict() instanceof Verdict.Refuted) {
                tally.wrong++;
            }
        }
    }

    /** Whether a figure that agrees with its observation, or has none, is refuted. */
    private static boolean noteWrong(
            Annotated report,
            String id,
            @org.jspecify.annotations.Nullable JudgedClaim claim,
            Tally tally) {
        var wrong =
                claim != null
                        && (claim.verdict() instanceof Verdict.Refuted
                                || claim.verdict() instanceof Verdict.Stale)
                        && !(Annotated.bound(claim.verdict()).equals(id)
                                && !agrees(report, id, claim));
        if (claim != null && wrong) {
            tally.lines.add("WRONG: " + claim.claim().text() + " " + told(claim.verdict()));
        }
        return wrong;
    }

    private static boolean agrees(Annotated report, String id, JudgedClaim claim) {
        var value = report.data().find(id).orElseThrow().value();
        return value.compareTo(claim.claim().value()) == 0;
    }

    @Test
    void right_figures_are_not_refuted_where_a_third_of_the_observations_is_withheld() {
        var tally = new Tally();
        var random = new SplittableRandom(SEED);
        Annotated.corpus().forEach(a -> withhold(a, random, tally));
        Annotated.unseen().forEach(a -> withhold(a, random, tally));
        write("withheld", tally);
        assertThat(tally.wrong).isLessThan(tally.all / 300);
    }

    private static void withhold(Annotated report, SplittableRandom random, Tally tally) {
        for (var n = 0; n < 3; n++) {
            var kept =
                    report.data().observations().stream()
                            .filter(o -> random.nextInt(3) > 0)
                            .toList();
            var ids = kept.stream().map(o -> o.id()).toList();
            var shorter = n == 0 ? report.report() : ReportEdit.thinned(report.report(), random);
            for (var claim : report.check(shorter, Annotated.with(report.data(), kept)).claims()) {
                var truth = report.truths().get(Spot.of(claim.claim()));
                var verdict = claim.verdict();
                tally.all++;
                if (!(verdict instanceof Verdict.Refuted || verdict instanceof Verdict.Stale)
                        || isReallyWrong(report, truth, claim)) {
                    tally.right++;
                } else {
                    tally.wrong++;
                    tally.lines.add(
                            "%s: %s of %s (%s) %s | %s"
                                    .formatted(
                                            report.name(),
                                            claim.claim().text(),
                                            named(report, truth == null ? "" : truth),
                                            truth != null && ids.contains(truth)
                                                    ? "kept"
                                                    : "withheld",
                                            told(verdict),
                                            marked(Spot.of(claim.claim()))));
                }
            }
        }
    }

    /** A slip that the fixture itself has. */
    private static boolean isReallyWrong(
            Annotated report, @org.jspecify.annotations.Nullable String truth, JudgedClaim claim) {
        return truth != null
                && Annotated.bound(claim.verdict()).equals(truth)
                && !agrees(report, truth, claim);
    }

    @Test
    void a_value_changed_in_the_data_refutes_the_figure_that_tells_it() {
        var tally = new Tally();
        var random = new SplittableRandom(SEED);
        for (var report : Annotated.unseen()) {
            for (var n = 0; n < 12; n++) {
                changeValue(report, random, tally);
            }
        }
        write("changed-values", tally);
        assertThat(tally.share()).isGreaterThanOrEqualTo(0.98);
    }

    private static void changeValue(Annotated report, SplittableRandom random, Tally tally) {
        var spots = annotated(report);
        var chosen = spots.get(random.nextInt(spots.size()));
        var value = report.data().find(chosen.getValue()).orElseThrow().value();
        var other = changed(value, random);
        var check = report.check(report.report(), report.changed(chosen.getValue(), other));
        for (var spot : spots) {
            if (spot.getValue().equals(chosen.getValue())) {
                var claim =
                        check.claims().stream()
                                .filter(c -> Spot.of(c.claim()).equals(spot.getKey()))
                                .findFirst();
                var verdict = claim.map(JudgedClaim::verdict).orElse(new Verdict.Unsupported());
                var right =
                        (verdict instanceof Verdict.Refuted || verdict instanceof Verdict.Stale)
                                && Annotated.bound(verdict).equals(spot.getValue());
                tally.all++;
                tally.right += right ? 1 : 0;
                tally.wrong += verdict instanceof Verdict.Supported ? 1 : 0;
                if (!right) {
                    tally.lines.add(
                            "%s: %s = %s, is %s | %s"
                                    .formatted(
                                            report.name(),
                                            named(report, spot.getValue()),
                                            other,
                                            told(verdict),
                                            marked(spot.getKey())));
                }
            }
        }
    }

    private static BigDecimal changed(BigDecimal value, SplittableRandom random) {
        var unit = value.ulp();
        var most = value.unscaledValue().abs().intValue();
        var step = BigDecimal.valueOf(1 + random.nextInt(Math.max(9, most / 2)));
        var other = value.add(unit.multiply(step));
        // a rate is told with fewer digits than it has
        return value.scale() > 0 ? other.add(BigDecimal.valueOf(2)) : other;
    }

    /** The figures with an observation that agrees. */
    private static List<Map.Entry<Spot, String>> annotated(Annotated report) {
        var told = new HashSet<Spot>();
        for (var claim : report.check().claims()) {
            var spot = Spot.of(claim.claim());
            var id = report.truths().getOrDefault(spot, "");
            if (!id.isEmpty() && !(claim.verdict() instanceof Verdict.Refuted)) {
                told.add(spot);
            }
        }
        return report.truths().entrySet().stream()
                .filter(e -> told.contains(e.getKey()) || report.name().startsWith("so-"))
                .filter(e -> !e.getValue().isEmpty())
                .toList();
    }

    @Test
    void slips_in_any_figure_are_found() {
        var tallies = new EnumMap<Slip, Tally>(Slip.class);
        var random = new SplittableRandom(SEED);
        for (var report : Annotated.unseen()) {
            var spots = annotated(report);
            for (var slip : Slip.values()) {
                var tally = tallies.computeIfAbsent(slip, _ -> new Tally());
                for (var n = 0; n < SLIPS_EACH; n++) {
                    var spot = spots.get(random.nextInt(spots.size()));
                    plant(report, spot.getKey(), spot.getValue(), slip, random, tally);
                }
            }
        }
        var all = new Tally();
        tallies.forEach(
                (slip, tally) -> {
                    write("slip-" + slip, tally);
                    all.all += tally.all;
                    all.right += tally.right;
                    all.wrong += tally.wrong;
                    all.lines.add(slip + ": " + tally.told());
                });
        write("slips", all);
        assertThat(all.share()).isGreaterThanOrEqualTo(0.98);
        tallies.forEach(
                (slip, t) -> assertThat(t.share()).as(slip.name()).isGreaterThanOrEqualTo(0.93));
    }

    /** Right: an error is found there. Wrong: an error is found elsewhere that was not before. */
    private static void plant(
            Annotated report,
            Spot spot,
            String id,
            Slip slip,
            SplittableRandom random,
            Tally tally) {
        var text = text(report, spot);
        var slipped = slip.of(text, id, report, random);
        if (slipped.equals(text) || slipped.matches("0\\d\\d.*") || agrees(slipped, id, report)) {
            return;
        }
        var sentence = spot.sentence();
        var end = spot.start() + text.length();
        var changed = sentence.substring(0, spot.start()) + slipped + sentence.substring(end);
        var check =
                report.check(
                        new ReportEdit(sentence, changed).apply(report.report()), report.data());
        var there = new Spot(changed, spot.start());
        var errors = check.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
        var found =
                check.findings().stream()
                        .filter(f -> !f.rule().equals("figure-unsupported"))
                        .filter(f -> f.severity() != Severity.INFO)
                        .anyMatch(f -> Spot.of(f).equals(there));
        tally.all++;
        tally.right += found ? 1 : 0;
        var elsewhere =
                errors.stream()
                        .filter(f -> !f.place().sentence().equals(changed) && !isKnown(report, f))
                        .toList();
        tally.wrong += elsewhere.size();
        if (!found) {
            var verdict =
                    check.claims().stream()
                            .filter(c -> Spot.of(c.claim()).equals(there))
                            .map(c -> told(c.verdict()))
                            .findFirst()
                            .orElse("no claim");
            tally.lines.add(
                    "%s: %s -> %s of %s is %s | %s"
                            .formatted(
                                    report.name(),
                                    text,
                                    slipped,
                                    named(report, id),
                                    verdict,
                                    marked(there)));
        }
        elsewhere.forEach(
                f -> tally.lines.add("ELSEWHERE: " + f.message() + " | " + f.place().sentence()));
    }

    private static boolean agrees(String slipped, String id, Annotated report) {
        var value = report.data().find(id).orElseThrow().value();
        var plain = slipped.replace("%", "").replace(".", "").replace(',', '.');
        return new BigDecimal(plain).compareTo(value) == 0;
    }

    private static boolean isKnown(Annotated report, Finding finding) {
        var id = report.truths().getOrDefault(Spot.of(finding), "");
        return report.name().contains(".txt") && !id.isEmpty();
    }

    private static String text(Annotated report, Spot spot) {
        var end = spot.start();
        var sentence = spot.sentence();
        while (end < sentence.length() && "0123456789.,%".indexOf(sentence.charAt(end)) >= 0) {
            end++;
        }
        var text = sentence.substring(spot.start(), end);
        return text.replaceAll("[.,]+$", "");
    }

    private static String named(Annotated report, String id) {
        return report.data()
                .find(id)
                .map(o -> id + " “" + o.name() + "” " + o.value().toPlainString())
                .orElse("-");
    }

    private static String told(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Supported(var o) -> "supported by " + o.id() + " “" + o.name() + "”";
            case Verdict.Refuted(var o) ->
                    "refuted by " + o.id() + " “" + o.name() + "” " + o.value().toPlainString();
            case Verdict.Stale(var o, _) -> "stale " + o.id() + " “" + o.name() + "”";
            case Verdict.Derived d -> "derived " + d.formula();
            case Verdict.Ambiguous(var all) ->
                    "ambiguous " + all.stream().map(o -> o.id() + " " + o.name()).toList();
            case Verdict.Unsupported() -> "unsupported";
        };
    }

    private static String marked(Spot spot) {
        var sentence = spot.sentence();
        return sentence.substring(0, spot.start()) + "»" + sentence.substring(spot.start());
    }

    private static void write(String name, Tally tally) {
        try {
            var folder = Files.createDirectories(Path.of("target/samples/measures"));
            Files.writeString(
                    folder.resolve(name + ".txt"),
                    tally.told() + "\n" + String.join("\n", tally.lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
