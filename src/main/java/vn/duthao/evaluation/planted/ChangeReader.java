package vn.duthao.evaluation.planted;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.catalogue.Indicator;
import vn.duthao.report.Placed;
import vn.duthao.statistics.Observation;

/** Finds the changes that a correct report tells, by the statistics of both periods. */
final class ChangeReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final AnnotatedReport report;
    private final PlantingWords words = PlantingWords.BUNDLED;
    private final Pattern told;

    ChangeReader(AnnotatedReport report) {
        this.report = report;
        var change =
                Stream.concat(words.rise().stream(), words.fall().stream())
                        .collect(Collectors.joining("|"));
        this.told =
                Pattern.compile("(?<!\\p{L})(" + change + ") (\\d[\\d.,]*\\d|\\d) ?(%|\\p{L}+)");
    }

    List<KnownChange> changes() {
        return report.sentences().flatMap(p -> changes(p).stream()).toList();
    }

    private List<KnownChange> changes(Placed placed) {
        var found = new ArrayList<KnownChange>();
        var match = told.matcher(placed.sentence().text());
        while (match.find()) {
            if (PrintedNumber.is(match.group(2))) {
                change(placed.index(), match).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<KnownChange> change(int sentence, Matcher match) {
        var number = new PrintedNumber(match.group(2));
        var rises = words.rise().contains(match.group(1));
        var indicators = new HashSet<String>();
        var changes = new ArrayList<BigDecimal>();
        for (var now : report.sample().data().observations()) {
            var before = report.previous(now).map(Observation::value).orElse(now.value());
            var difference = now.value().subtract(before);
            if (difference.signum() == (rises ? 1 : -1)) {
                var change = change(now, before, match.group(3));
                change.ifPresent(changes::add);
                change.filter(number::states).ifPresent(_ -> indicators.add(now.id()));
            }
        }
        return indicators.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new KnownChange(
                                sentence,
                                match.group(1),
                                match.start(1),
                                number,
                                match.start(2),
                                indicators,
                                changes));
    }

    /** The change in the form that the word after the number asks for, without its sign. */
    private static Optional<BigDecimal> change(Observation now, BigDecimal before, String unit) {
        var difference = now.value().subtract(before).abs();
        var isRate = now.indicator().kind() == Indicator.Kind.RATE;
        if (unit.equals("%") && !isRate) {
            return before.signum() == 0
                    ? Optional.empty()
                    : Optional.of(
                            difference
                                    .multiply(HUNDRED)
                                    .divide(before, MathContext.DECIMAL64)
                                    .abs());
        }
        var fits =
                isRate
                        ? unit.equals("%") || unit.equals("điểm")
                        : now.indicator().unit().toLowerCase(Locale.ROOT).startsWith(unit);
        return fits ? Optional.of(difference) : Optional.empty();
    }
}
