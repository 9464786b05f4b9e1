package vn.duthao.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.duthao.report.Block;

/** What the columns of a table hold, and the words of their heads. */
final class Columns {

    /** What a column holds. */
    enum Kind {
        /** Running numbers. */
        INDEX,
        /** What the row is of. */
        LABEL,
        UNIT,
        NOTE,
        VALUE
    }

    private static final int MOST_ROWS = 100;

    private final Block.Table table;
    private final Lexicon lexicon;
    private final List<Kind> kinds = new ArrayList<>();
    private final List<Set<String>> rowTerms;

    Columns(Block.Table table, Lexicon lexicon) {
        this.table = table;
        this.lexicon = lexicon;
        var width = table.rows().isEmpty() ? 0 : table.rows().getFirst().size();
        for (var c = 0; c < width; c++) {
            kinds.add(find(c));
        }
        rowTerms =
                IntStream.range(table.headRows(), Math.min(table.rows().size(), MOST_ROWS))
                        .filter(r -> !isHeading(r))
                        .mapToObj(r -> lexicon.terms(rowWords(r)))
                        .filter(terms -> !terms.isEmpty())
                        .toList();
    }

    boolean isOf(Block.Table other) {
        return table == other;
    }

    Kind kind(int column) {
        return column < kinds.size() ? kinds.get(column) : Kind.NOTE;
    }

    private Kind find(int column) {
        var head = headWords(column);
        if (isOnly(WordList.INDEX_HEADS, head)) {
            return Kind.INDEX;
        }
        if (isOnly(WordList.UNIT_HEADS, head)) {
            return Kind.UNIT;
        }
        if (isOnly(WordList.NOTE_HEADS, head)) {
            return Kind.NOTE;
        }
        return isText(column) ? Kind.LABEL : Kind.VALUE;
    }

    private boolean isOnly(WordList list, List<String> words) {
        return !words.isEmpty() && lexicon.onlyOf(list, words);
    }

    /** More of its cells begin with a letter than with a digit. */
    private boolean isText(int column) {
        var letters = 0;
        var digits = 0;
        for (var row = table.headRows(); row < table.rows().size(); row++) {
            var text = cell(row, column).strip();
            if (!text.isEmpty()) {
                if (Character.isDigit(text.charAt(0))) {
                    digits++;
                } else {
                    letters++;
                }
            }
        }
        return letters > digits;
    }

    /** The words of the heads above the column, each once, but those of periods. */
    private List<String> headWords(int column) {
        var texts = new LinkedHashSet<String>();
        for (var row = 0; row < table.headRows(); row++) {
            texts.add(cell(row, column));
        }
        var words = new ArrayList<String>();
        texts.forEach(t -> words.addAll(tokens(t).words()));
        return words;
    }

    private SentenceTokens tokens(String text) {
        return SentenceTokens.of(text, Spans.of(text), lexicon);
    }

    /**
     * The words of the heads that tell what the column counts; "Số liệu" tells nothing, and "Trong
     * đó quý III" is a part of the column before.
     */
    List<String> labelWords(int column) {
        var words = withoutTime(headWords(column));
        if (isOnly(WordList.VALUE_HEADS, words)) {
            return List.of();
        }
        var parts = lexicon.list(WordList.BREAKDOWN).at(words, 0);
        if (parts == null || column == 0 || kinds.get(column - 1) != Kind.VALUE) {
            return words;
        }
        var all = new ArrayList<>(labelWords(column - 1));
        all.addAll(words.subList(parts.to(), words.size()));
        return all;
    }

    /** "Thứ hạng" of "Thứ hạng năm 2024", whose year is no word. */
    private List<String> withoutTime(List<String> words) {
        var time = lexicon.list(WordList.TIME_JOINTS).before(words, words.size());
        return time == null ? words : words.subList(0, time.from());
    }

    /** The distinctive words of what the rows are of, as many as a reader would compare. */
    List<Set<String>> rowTerms() {
        return rowTerms;
    }

    /** The words that say what the row is of, none for a row of totals. */
    List<String> rowWords(TableRow row) {
        return rowWords(row.row());
    }

    private List<String> rowWords(int row) {
        var words = new ArrayList<String>();
        for (var c = 0; c < kinds.size(); c++) {
            if (kinds.get(c) == Kind.LABEL) {
                words.addAll(lexicon.tokenizer().words(cell(row, c)));
            }
        }
        return isOnly(WordList.TOTAL_ROWS, words) ? List.of() : words;
    }

    /**
     * The words of the row that it is a part of: the one above whose code its own continues ("3.1"
     * and "3.1.2"), else the last one above without a figure.
     */
    List<String> parentWords(TableRow row) {
        var code = code(row.row());
        var heading = -1;
        for (var above = row.row() - 1; above >= table.headRows(); above--) {
            var of = code(above);
            if (!of.isEmpty() && code.startsWith(of + ".")) {
                return rowWords(above);
            }
            heading = heading < 0 && isHeading(above) ? above : heading;
        }
        return heading < 0 ? List.of() : rowWords(heading);
    }

    private String code(int row) {
        var index = kinds.indexOf(Kind.INDEX);
        return index < 0 ? "" : cell(row, index).strip();
    }

    /** It has words and no figure. */
    private boolean isHeading(int row) {
        return !rowWords(row).isEmpty()
                && IntStream.range(0, kinds.size())
                        .filter(c -> kinds.get(c) == Kind.VALUE)
                        .allMatch(c -> cell(row, c).isBlank());
    }

    /** The unit of the row, or the one its head names in brackets or begins with. */
    List<String> unitWords(TableRow row, int column) {
        for (var c = 0; c < kinds.size(); c++) {
            if (kinds.get(c) == Kind.UNIT) {
                return lexicon.tokenizer().words(cell(row.row(), c));
            }
        }
        var bracketed = bracketed(column);
        if (!bracketed.isEmpty()) {
            return bracketed;
        }
        return labelWords(column).isEmpty() ? rated(row.row()) : scored(column);
    }

    /** "Tỷ lệ hồ sơ đúng hạn" is a row of rates where the columns are those of periods. */
    private List<String> rated(int row) {
        var rate = new Facets(Map.of("measure", Set.of("rate")));
        var said = lexicon.facets().at(rowWords(row), 0);
        return said != null && said.value().equals(rate) ? List.of("%") : List.of();
    }

    /** "Điểm tối đa" is a column of scores, without the word beside each. */
    private List<String> scored(int column) {
        var words = headWords(column);
        var unit = lexicon.units().at(words, 0);
        return unit != null && unit.value().contains(ClaimUnits.SCORE)
                ? words.subList(0, unit.to())
                : List.of();
    }

    /** The time that the heads of the column name; none where they name several. */
    NamedTime time(int column) {
        var times = new HashSet<NamedTime>();
        for (var row = 0; row < table.headRows(); row++) {
            times.addAll(tokens(cell(row, column)).namedTimes(lexicon));
        }
        return times.size() == 1 ? times.iterator().next() : NamedTime.NONE;
    }

    private List<String> bracketed(int column) {
        for (var row = table.headRows() - 1; row >= 0; row--) {
            var head = cell(row, column);
            var open = head.lastIndexOf('(');
            var close = head.lastIndexOf(')');
            if (open >= 0 && close > open) {
                return lexicon.tokenizer().words(head.substring(open + 1, close));
            }
        }
        return List.of();
    }

    private String cell(int row, int column) {
        var cells = table.rows().get(row);
        return column < cells.size() ? cells.get(column).text() : "";
    }
}
