package vn.duthao.render.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.statistics.file.WorkbookOpening;

/**
 * The ticks and notes of a tie-out workbook, to be carried over to the workbook of the report's
 * next version wherever nothing changed.
 */
public final class ReviewMarks {

    private final Map<ReviewMark.Key, ReviewMark> marks = new HashMap<>();
    private final Set<ReviewMark.Key> read = new HashSet<>();

    private ReviewMarks() {}

    /** No marks: a first review. */
    public static ReviewMarks none() {
        return new ReviewMarks();
    }

    /**
     * The marks in the workbook.
     *
     * @throws UnusableInputException where it is no tie-out workbook of ours
     */
    public static ReviewMarks read(Path file) {
        try (var workbook = WorkbookOpening.open(file)) {
            var marks = new ReviewMarks();
            for (var layout : ReviewSheet.values()) {
                var sheet = workbook.getSheet(layout.title());
                if (sheet == null) {
                    throw new UnusableInputException(
                            Notice.of("render.no-tie-out", file, layout.title()));
                }
                marks.read(sheet, layout);
            }
            return marks;
        } catch (IOException e) {
            throw new OutsideFailureException(Notice.of("render.unreadable-tie-out", file), e);
        }
    }

    private void read(Sheet sheet, ReviewSheet layout) {
        var formatter = new DataFormatter(Locale.ROOT);
        for (var row : sheet) {
            if (row.getRowNum() > 0) {
                var key =
                        new ReviewMark.Key(
                                text(row, layout.sentence(), formatter),
                                text(row, layout.written(), formatter),
                                layout.against().stream()
                                        .map(column -> text(row, column, formatter))
                                        .collect(Collectors.joining(" ")),
                                0);
                var mark =
                        new ReviewMark(
                                text(row, layout.tick(), formatter).strip(),
                                text(row, layout.note(), formatter).strip());
                marks.put(free(key, read), mark);
            }
        }
    }

    private static String text(Row row, int column, DataFormatter formatter) {
        var cell = row.getCell(column);
        return cell != null && cell.getCellType() == CellType.NUMERIC
                ? TieOut.plain(BigDecimal.valueOf(cell.getNumericCellValue()))
                : formatter.formatCellValue(cell);
    }

    /** The key of the next of equal rows. */
    static ReviewMark.Key free(ReviewMark.Key key, Set<ReviewMark.Key> taken) {
        var free = key;
        while (!taken.add(free)) {
            free = free.next();
        }
        return free;
    }

    /** The mark beside the row with the key. */
    ReviewMark of(ReviewMark.Key key) {
        return marks.getOrDefault(key, ReviewMark.NONE);
    }
}
