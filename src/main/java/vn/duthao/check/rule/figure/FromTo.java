package vn.duthao.check.rule.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.duthao.check.Finding;
import vn.duthao.check.PlacedSentence;
import vn.duthao.check.rule.Examination;
import vn.duthao.notice.Notice;
import vn.duthao.numerals.NumericSpan;
import vn.duthao.numerals.Reading;

/** "tăng 5% (từ 94,2% lên 93,1%)", "giảm từ 12 xuống 15": the two figures tell the direction. */
final class FromTo implements DirectionDiffers.Comparison {

    /** How far before "từ" the direction may stand, in characters. */
    private static final int BEFORE = 60;

    private final Direction.Reader directions;
    private final Pattern from;
    private final Pattern between;
    private final Pattern ranks;
    private final Pattern up;

    FromTo(FigureVocabulary vocabulary) {
        directions = new Direction.Reader(vocabulary);
        from = vocabulary.pattern("{from}\\s*$");
        between = vocabulary.pattern("^(?<unit>[^,;:.()\\d]{0,40}?)\\s*(?<way>{up}|{down})\\s*$");
        ranks = vocabulary.pattern("{ranks}");
        up = vocabulary.pattern("{up}");
    }

    @Override
    public Stream<Finding> findings(Examination examination) {
        return examination.sentences().stream().filter(s -> s.row() == null).flatMap(this::pairs);
    }

    private Stream<Finding> pairs(PlacedSentence sentence) {
        return IntStream.range(1, sentence.spans().size())
                .boxed()
                .flatMap(
                        i ->
                                finding(
                                        sentence,
                                        sentence.spans().get(i - 1),
                                        sentence.spans().get(i))
                                        .stream());
    }

    private Optional<Finding> finding(
            PlacedSentence sentence, NumericSpan first, NumericSpan second) {
        var text = sentence.text();
        var lead = from.matcher(text.substring(0, first.start()));
        var joint = between.matcher(text.substring(first.end(), second.start()));
        if (!lead.find()
                || !joint.matches()
                || !(first.reading() instanceof Reading.Quantity a)
                || !(second.reading() instanceof Reading.Quantity b)
                || !isSameUnit(a, b, joint.group("unit").strip(), text.substring(second.end()))
                || a.percent() != b.percent()
                || ranks.matcher(text.substring(Math.max(0, lead.start() - BEFORE), second.end()))
                        .find()) {
            return Optional.empty();
        }
        var way =
                new Direction(
                        up.matcher(joint.group("way")).matches(),
                        first.end() + joint.start("way"),
                        first.end() + joint.end("way"));
        return Stream.concat(Stream.of(way), before(text, lead.start()).stream())
                .filter(d -> d.isContradicted(value(a), value(b)))
                .findFirst()
                .map(d -> finding(sentence, d, first, second));
    }

    private Optional<Direction> before(String text, int from) {
        var clause = Math.max(text.lastIndexOf(';', from), text.lastIndexOf(". ", from));
        return directions.last(text, Math.max(Math.max(0, clause), from - BEFORE), from);
    }

    /** "từ 2 giờ xuống 30 phút" cannot be compared. */
    private static boolean isSameUnit(
            Reading.Quantity a, Reading.Quantity b, String unit, String after) {
        return unit.isEmpty() || a.scale() > 0 && b.scale() > 0 || after.strip().startsWith(unit);
    }

    private static BigDecimal value(Reading.Quantity quantity) {
        return quantity.value().scaleByPowerOfTen(quantity.scale());
    }

    private static Finding finding(
            PlacedSentence sentence, Direction told, NumericSpan first, NumericSpan second) {
        var message =
                Notice.of(
                        "check.direction-differs.from-to",
                        told.word(sentence.place()),
                        first.text(),
                        second.text());
        return told.finding(
                sentence.place(), message, List.of(first.text() + " → " + second.text()));
    }
}
