package vn.duthao.statistics.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/** Reads the columns of the sheet of figures from CSV: UTF-8, comma, semicolon or tab. */
final class CsvReader {

    private static final int MOST_ROWS = 20_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path path;
    private final String file;
    private final FileProblems problems;

    CsvReader(Path path, FileProblems problems) {
        this.path = path;
        this.file = path.getFileName().toString();
        this.problems = problems;
    }

    /** The figures; whose they are stands beside the file. */
    StatisticsTables read() throws IOException {
        var text = decoded(Files.readAllBytes(path));
        var grid = new Grid(file, "", rows(text), Map.of());
        return new StatisticsTables(
                new TableReader(problems).figures(grid),
                List.of(),
                List.of(),
                About.NONE,
                List.of());
    }

    private String decoded(byte[] bytes) {
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnusableInputException(Notice.of("statistics.csv-not-utf-8", file), e);
        }
    }

    private List<List<CellContent>> rows(String text) {
        try (var records = format(text).parse(new StringReader(text))) {
            var rows = new ArrayList<List<CellContent>>();
            for (var values : records) {
                rows.add(values.stream().map(CellContent::of).toList());
                if (rows.size() > MOST_ROWS) {
                    throw new UnusableInputException(
                            Notice.of("statistics.too-many-rows", file, "CSV", MOST_ROWS));
                }
            }
            reportExcessCells(rows);
            return rows;
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableInputException(Notice.of("statistics.csv-damaged", file), e);
        }
    }

    private static CSVFormat format(String text) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
    }

    /** More cells than heads: most often a decimal comma that is not in quotation marks. */
    private void reportExcessCells(List<List<CellContent>> rows) {
        var width = rows.isEmpty() ? 0 : trimmedWidth(rows.getFirst());
        for (int i = 1; i < rows.size(); i++) {
            if (trimmedWidth(rows.get(i)) > width) {
                problems.report("csv-excess-cells", file, i + 1, trimmedWidth(rows.get(i)), width);
            }
        }
    }

    private static int trimmedWidth(List<CellContent> row) {
        var width = row.size();
        while (width > 0 && row.get(width - 1).equals(CellContent.BLANK)) {
            width--;
        }
        return width;
    }

    /** The separator that is most frequent in the line of the heads. */
    private static char separator(String text) {
        var heads = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(c -> heads.chars().filter(x -> x == c).count()))
                .orElse(',');
    }
}
