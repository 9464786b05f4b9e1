package vn.duthao.report.reading.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The footnotes of a page: small lines below a short rule, each note begun by its mark. */
final class Footnotes {

    private static final Pattern MARK = Pattern.compile("[(\\[]?(\\d{1,3}|\\*{1,3})[)\\].]?");

    /** The rule above them is no longer than this share of the page. */
    private static final double LONGEST_RULE = 0.5;

    private static final double SHORTEST_RULE = 20;

    /** They are smaller than the running text. */
    private static final double SMALLER = 0.95;

    private final Map<String, List<TextLine>> notes = new LinkedHashMap<>();
    private final List<TextLine> body;
    private final List<TextLine> continued = new ArrayList<>();

    /** Finds them among the rows of the page. */
    Footnotes(Page page, List<TextLine> rows) {
        double top = top(page, rows);
        body = rows.stream().filter(r -> r.baseline() < top).toList();
        String mark = "";
        for (var row : rows.subList(body.size(), rows.size())) {
            var first = row.words().getFirst();
            var match = MARK.matcher(first.text());
            boolean begins =
                    row.words().size() > 1
                            && match.matches()
                            && (first.raised() || !notes.containsKey(match.group(1)));
            if (begins) {
                mark = match.group(1);
                take(mark, new TextLine(row.words().subList(1, row.words().size())));
            } else {
                take(mark, row);
            }
        }
    }

    private void take(String mark, TextLine line) {
        if (mark.isEmpty()) {
            continued.add(line);
        } else {
            notes.computeIfAbsent(mark, _ -> new ArrayList<>()).add(line);
        }
    }

    /** The rows above them. */
    List<TextLine> body() {
        return body;
    }

    /** Their marks in order. */
    List<String> marks() {
        return List.copyOf(notes.keySet());
    }

    /** What goes on from the page before. */
    List<TextLine> continued() {
        return continued;
    }

    /** The note of the mark, with the lines that follow on the next page. */
    PageBlock.Note note(String mark, List<TextLine> more) {
        var lines = new ArrayList<>(notes.getOrDefault(mark, List.of()));
        lines.addAll(more);
        return new PageBlock.Note(mark, TextLine.text(lines, false).text());
    }

    /** The mark of the note that the word refers to, empty for none. */
    String mark(Word word) {
        var match = MARK.matcher(word.text());
        return word.raised() && match.matches() && notes.containsKey(match.group(1))
                ? match.group(1)
                : "";
    }

    /** Where they begin; below everything where there are none. */
    private static double top(Page page, List<TextLine> rows) {
        double usual = Measures.median(rows.stream().map(TextLine::size).toList());
        return page.rules().stream()
                .filter(r -> r.across() && r.length() > SHORTEST_RULE)
                .filter(r -> r.length() < LONGEST_RULE * page.width())
                .sorted(Comparator.comparingDouble(Rule::at))
                .filter(r -> heads(r, rows, usual))
                .mapToDouble(Rule::at)
                .findFirst()
                .orElse(Double.MAX_VALUE);
    }

    private static boolean heads(Rule rule, List<TextLine> rows, double usual) {
        var below = rows.stream().filter(r -> r.baseline() > rule.at()).toList();
        return !below.isEmpty()
                && below.size() < rows.size()
                && below.stream().allMatch(r -> r.size() < SMALLER * usual)
                && MARK.matcher(below.getFirst().words().getFirst().text()).matches();
    }
}
