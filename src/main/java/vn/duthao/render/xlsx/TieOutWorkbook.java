package vn.duthao.render.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.duthao.check.CheckReport;
import vn.duthao.check.Claim;
import vn.duthao.check.Finding;
import vn.duthao.check.JudgedClaim;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.file.StableWorkbook;

/**
 * The outcome of a check for a reviewer to work through: a row a figure with what the data say of
 * it, a row a finding, and room for a tick and a note beside each.
 */
public final class TieOutWorkbook {

    /** The same outcome gives the same bytes; a workbook must bear some date. */
    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    private final CheckReport outcome;
    private final ReviewMarks marks;
    private final Locale locale;

    /**
     * The workbook of the outcome.
     *
     * @param marks of an earlier version's workbook; they stand again where nothing changed
     * @param locale language of heads and messages
     */
    public TieOutWorkbook(CheckReport outcome, ReviewMarks marks, Locale locale) {
        this.outcome = outcome;
        this.marks = marks;
        this.locale = locale;
    }

    /** The bytes of the file. */
    public byte[] bytes() {
        try (var workbook = new XSSFWorkbook()) {
            var writer = new ReviewSheetWriter(workbook, locale);
            figures(writer);
            findings(writer);
            var bytes = new ByteArrayOutputStream();
            StableWorkbook.write(workbook, UNDATED, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
    }

    private void figures(ReviewSheetWriter writer) {
        writer.begin(ReviewSheet.FIGURES);
        var taken = new HashSet<ReviewMark.Key>();
        var number = 1;
        for (var judged : outcome.claims()) {
            var mark = marks.of(ReviewMarks.free(ReviewMark.Key.of(judged), taken));
            figure(writer, number++, judged, mark);
        }
        writer.end();
    }

    private void figure(ReviewSheetWriter writer, int number, JudgedClaim judged, ReviewMark mark) {
        var claim = judged.claim();
        var tieOut = TieOut.of(judged);
        var verdict = judged.verdict().getClass().getSimpleName().toLowerCase(Locale.ROOT);
        writer.row(verdict);
        writer.number(number);
        writer.text(claim.place().section());
        writer.text(claim.place().sentence());
        writer.text(claim.text());
        writer.text(claim.unit());
        writer.text(text("verdict-" + verdict));
        writer.value(tieOut.value());
        writer.text(tieOut.indicator());
        writer.text(tieOut.source());
        writer.text(tieOut.formula());
        writer.text(rounding(tieOut.roundedTo(claim.value())));
        writer.text(findings(claim));
        writer.text(mark.tick());
        writer.text(mark.note());
    }

    private String rounding(int decimals) {
        return decimals < 0 ? "" : Notice.of("render.tie-out-rounded", decimals).in(locale);
    }

    /** What was found at the figure itself. */
    private String findings(Claim claim) {
        return outcome.findings().stream()
                .filter(f -> f.place().equals(claim.place()))
                .filter(f -> f.start() < claim.end() && claim.start() < f.end())
                .map(f -> f.message().in(locale) + " [" + f.rule() + "]")
                .collect(Collectors.joining("\n"));
    }

    private void findings(ReviewSheetWriter writer) {
        writer.begin(ReviewSheet.FINDINGS);
        var taken = new HashSet<ReviewMark.Key>();
        var number = 1;
        for (var finding : outcome.findings()) {
            var mark = marks.of(ReviewMarks.free(ReviewMark.Key.of(finding), taken));
            finding(writer, number++, finding, mark);
        }
        writer.end();
    }

    private void finding(ReviewSheetWriter writer, int number, Finding finding, ReviewMark mark) {
        var severity = finding.severity().name().toLowerCase(Locale.ROOT);
        var expected = finding.expected();
        writer.row(severity);
        writer.number(number);
        for (var text :
                List.of(
                        finding.place().section(),
                        finding.place().sentence(),
                        finding.text(),
                        text("severity-" + severity),
                        finding.rule(),
                        finding.message().in(locale),
                        expected == null ? "" : expected,
                        String.join("\n", finding.evidence()),
                        mark.tick(),
                        mark.note())) {
            writer.text(text);
        }
    }

    private String text(String name) {
        return Notice.of("render." + name).in(locale);
    }
}
