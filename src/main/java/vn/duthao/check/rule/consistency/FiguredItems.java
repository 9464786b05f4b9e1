package vn.duthao.check.rule.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.duthao.check.PlacedSentence;
import vn.duthao.numerals.NumericSpan;
import vn.duthao.numerals.Reading;

/**
 * Items with a figure each, parted by semicolons, after the count of what they are: "04 lĩnh vực:
 * đất đai 312; môi trường 88; …". Figures that may be parts of the count itself, "12 văn bản: kế
 * hoạch 5; quyết định 7", tell nothing of the number of items.
 */
final class FiguredItems {

    private static final int FEWEST = 3;

    /** No count that is told with its list is greater. */
    private static final int MOST = 60;

    /** Who miscounts does so by one or two; else something else was counted. */
    private static final int MOST_ASTRAY = 2;

    private static final int MOST_WORDS = 10;

    private FiguredItems() {}

    /** The list to the sentence's end that begins after its last colon, empty where none does. */
    static Optional<Listing> of(PlacedSentence sentence) {
        var text = sentence.text();
        var start = text.lastIndexOf(':') + 1;
        var items = items(text, start);
        if (start == 0
                || items.size() < FEWEST
                || items.size() > MOST
                || Said.OPEN.in(text.substring(start))) {
            return Optional.empty();
        }
        var figures = items.stream().flatMap(i -> figure(sentence, i).stream()).toList();
        return figures.size() != items.size()
                ? Optional.empty()
                : StatedCount.before(sentence, start)
                        .filter(c -> !mayBeParts(figures, c.count()))
                        .filter(c -> Math.abs(c.count() - items.size()) <= MOST_ASTRAY)
                        .map(c -> new Listing(sentence, c, items.size()));
    }

    /** A stretch of the sentence. */
    private record Item(int start, int end) {}

    private static List<Item> items(String text, int start) {
        var items = new ArrayList<Item>();
        var from = start;
        for (var to = text.indexOf(';', from); to >= 0; to = text.indexOf(';', from)) {
            items.add(new Item(from, to));
            from = to + 1;
        }
        items.add(new Item(from, text.length()));
        return items;
    }

    /** The only figure of an item that begins with its name and is one thing. */
    private static Optional<BigDecimal> figure(PlacedSentence sentence, Item item) {
        var name = sentence.text().substring(item.start(), item.end()).strip();
        var spans =
                sentence.spans().stream()
                        .filter(s -> s.start() >= item.start() && s.end() <= item.end())
                        .toList();
        return spans.size() != 1
                        || name.isEmpty()
                        || !Character.isLetter(name.charAt(0))
                        || name.split(" ", -1).length > MOST_WORDS
                        || saysMore(name)
                ? Optional.empty()
                : count(spans.getFirst());
    }

    /** It stands for several things, or tells something else of them all. */
    private static boolean saysMore(String name) {
        return Stream.of(Said.OTHERS, Said.PART, Said.EXAMPLE, Said.TOTAL)
                .anyMatch(w -> w.in(name));
    }

    private static Optional<BigDecimal> count(NumericSpan span) {
        return span.reading() instanceof Reading.Quantity quantity
                        && !quantity.percent()
                        && quantity.decimals() == 0
                ? Optional.of(quantity.value())
                : Optional.empty();
    }

    /** Each is below the count. */
    private static boolean mayBeParts(List<BigDecimal> figures, int count) {
        return figures.stream().allMatch(f -> f.compareTo(BigDecimal.valueOf(count)) <= 0);
    }
}
