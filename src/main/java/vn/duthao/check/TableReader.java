package vn.duthao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the figures of a table's row, each with the words of its row and column. */
final class TableReader {

    private final Lexicon lexicon;
    private final FigureReader figureReader;
    private @Nullable Columns last;

    TableReader(Lexicon lexicon, FigureReader figureReader) {
        this.lexicon = lexicon;
        this.figureReader = figureReader;
    }

    /** The figures of the row in the order of its cells; offsets are those of the whole row. */
    List<Figure> read(TableRow row) {
        var columns = columns(row);
        var cells = row.cells();
        var figures = new ArrayList<Figure>();
        for (var c = 0; c < cells.size(); c++) {
            if (columns.kind(c) == Columns.Kind.VALUE) {
                addCell(row, columns, c, figures);
            }
        }
        return figures;
    }

    /** The rows of a table are read one after the other. */
    private Columns columns(TableRow row) {
        var known = last;
        if (known == null || !known.isOf(row.table())) {
            known = new Columns(row.table(), lexicon);
            last = known;
        }
        return known;
    }

    /** The words that say what the row is of. */
    List<String> rowWords(TableRow row) {
        return columns(row).rowWords(row);
    }

    /** The distinctive words of what the rows of its table are of, each row's for itself. */
    List<Set<String>> rowTerms(TableRow row) {
        return columns(row).rowTerms();
    }

    /** The column's first; under "Thứ hạng" they say last that a place in an order follows. */
    private List<String> words(TableRow row, Columns columns, int column) {
        var head = columns.labelWords(column);
        var words = new ArrayList<>(columns.rowWords(row));
        words.addAll(lexicon.isRank(head) ? words.size() : 0, head);
        return words;
    }

    private void addCell(TableRow row, Columns columns, int column, List<Figure> figures) {
        var text = row.cells().get(column);
        var tokens = SentenceTokens.of(text, Spans.of(text), lexicon);
        var read = figureReader.read(tokens);
        var time = columns.time(column);
        var first = figures.size();
        for (var figure : read) {
            var before = new ArrayList<>(words(row, columns, column));
            before.addAll(figure.before());
            var unit = columns.unitWords(row, column);
            var scale = lexicon.scale(String.join(" ", unit));
            var after = new ArrayList<>(unit);
            after.addAll(figure.after());
            var offset = row.starts().get(column);
            var scaled = scale == null ? figure : figure.scaled(scale);
            figures.add(
                    scaled.inTable(before, after, columns.parentWords(row), offset, first, time));
        }
    }
}
