package vn.duthao.check.rule.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.duthao.check.PlacedSentence;
import vn.duthao.check.rule.Examination;
import vn.duthao.numerals.NumericSpan;
import vn.duthao.numerals.Reading;
import vn.duthao.report.Block;

/** Lists that are clearly the list of a count before them. */
final class Listings {

    private static final Pattern BRACKETED = Pattern.compile("\\(\\d{1,2}\\)");
    private static final Pattern NUMBERED = Pattern.compile("\\(?(?:\\d{1,2}|[a-zđ])[.)]+");
    private static final int FEWEST = 2;

    private final Examination examination;
    private final Map<Integer, List<PlacedSentence>> items = new HashMap<>();

    private Listings(Examination examination) {
        this.examination = examination;
        Block last = null;
        for (var sentence : examination.sentences()) {
            var block = sentence.block();
            if (block instanceof Block.Bullet && block != last && sentence.leader() >= 0) {
                items.computeIfAbsent(sentence.leader(), l -> new ArrayList<>()).add(sentence);
            }
            last = block;
        }
    }

    /** The lists of the report, in order. */
    static List<Listing> of(Examination examination) {
        var listings = new Listings(examination);
        return examination.sentences().stream()
                .filter(s -> s.row() == null)
                .flatMap(listings::of)
                .toList();
    }

    private Stream<Listing> of(PlacedSentence sentence) {
        return Stream.of(
                        enumerated(sentence),
                        CountedInWords.of(sentence),
                        documents(sentence),
                        FiguredItems.of(sentence),
                        ScoredItems.of(sentence),
                        ScoredBullets.of(sentence, below(sentence)),
                        bullets(sentence))
                .flatMap(Optional::stream)
                .limit(1);
    }

    /** "08 tiêu chí: (1) …; (2) …". */
    private static Optional<Listing> enumerated(PlacedSentence sentence) {
        var marks = sentence.spans().stream().filter(Listings::isBracketed).toList();
        if (marks.size() < FEWEST || !isSequence(marks) || isOpen(sentence.text())) {
            return Optional.empty();
        }
        return StatedCount.before(sentence, marks.getFirst().start() - 1)
                .map(c -> new Listing(sentence, c, marks.size()));
    }

    private static boolean isBracketed(NumericSpan span) {
        return span.reading() instanceof Reading.Ordinal(var label)
                && BRACKETED.matcher(label).matches();
    }

    private static boolean isSequence(List<NumericSpan> marks) {
        for (var i = 0; i < marks.size(); i++) {
            if (!marks.get(i).text().replaceAll("\\D", "").equals(String.valueOf(i + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOpen(String list) {
        return Said.OPEN.in(list.substring(Math.max(0, list.length() - LAST)));
    }

    private static final int LAST = 8;

    /** "05 kế hoạch (Kế hoạch số …, Kế hoạch số …)", "06 văn bản, gồm: Quyết định số …; …". */
    private static Optional<Listing> documents(PlacedSentence sentence) {
        var first =
                sentence.spans().stream()
                        .filter(s -> s.reading() instanceof Reading.LegalNumber)
                        .findFirst();
        return first.flatMap(f -> documents(sentence, f));
    }

    private static Optional<Listing> documents(PlacedSentence sentence, NumericSpan first) {
        var start = Said.DOCUMENT.lastStart(sentence.text().substring(0, first.start()));
        if (start < 0) {
            return Optional.empty();
        }
        var stated = StatedCount.before(sentence, start).filter(c -> Said.DOCUMENT.opens(c.noun()));
        var list = list(sentence.text(), start);
        return isOpen(list)
                ? Optional.empty()
                : stated.flatMap(c -> counted(list).map(n -> new Listing(sentence, c, n)));
    }

    /** To the bracket's end where the list stands in one, else to the sentence's. */
    private static String list(String text, int start) {
        var bracket = text.substring(0, start).strip().endsWith("(");
        var end = bracket ? text.indexOf(')', start) : -1;
        return text.substring(start, end < 0 ? text.length() : end);
    }

    /** How many documents the list names; empty where they cannot be told from others. */
    private static Optional<Integer> counted(String list) {
        var parted = list.contains(";");
        if (!parted && Said.NESTED.in(list)) {
            return Optional.empty();
        }
        var items = list.split(parted ? ";" : ",| và ", -1);
        var named = Arrays.stream(items).filter(Listings::isDocument).count();
        return Optional.of((int) named);
    }

    private static boolean isDocument(String item) {
        var bare = item.strip().replaceFirst("^và ", "");
        return Said.DOCUMENT.opens(bare) && bare.chars().anyMatch(Character::isDigit);
    }

    /** The first sentences of the items of the list below. */
    private List<PlacedSentence> below(PlacedSentence sentence) {
        return items.getOrDefault(sentence.place().index(), List.of());
    }

    /** "03 nhóm giải pháp:" with a list below. */
    private Optional<Listing> bullets(PlacedSentence sentence) {
        var text = sentence.text();
        var list = below(sentence);
        if (!text.endsWith(":") || list.size() < FEWEST || !isList(list)) {
            return Optional.empty();
        }
        return StatedCount.before(sentence, text.length())
                .map(c -> new Listing(sentence, c, list.size()));
    }

    /** Numbered, or each item but the last ends with a semicolon; none tells a count of its own. */
    private boolean isList(List<PlacedSentence> list) {
        var texts = list.stream().map(this::wholeText).toList();
        var rest = texts.subList(0, texts.size() - 1);
        var closed = rest.stream().allMatch(t -> t.endsWith(";")) && texts.getLast().endsWith(".");
        return (closed || list.stream().allMatch(Listings::isNumbered))
                && list.stream().noneMatch(Listings::opensWithCount)
                && !isOpen(texts.getLast());
    }

    private String wholeText(PlacedSentence first) {
        var text = first.text();
        var sentences = examination.sentences();
        for (var i = first.place().index() + 1;
                i < sentences.size() && sentences.get(i).block() == first.block();
                i++) {
            text = sentences.get(i).text();
        }
        return text;
    }

    private static boolean isNumbered(PlacedSentence item) {
        return item.block() instanceof Block.Bullet bullet
                && NUMBERED.matcher(bullet.marker()).matches();
    }

    private static boolean opensWithCount(PlacedSentence item) {
        return item.spans().stream()
                .anyMatch(s -> s.start() == 0 && s.reading() instanceof Reading.Quantity);
    }
}
