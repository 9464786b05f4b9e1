package vn.duthao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.duthao.Golden;
import vn.duthao.catalogue.Indicator;
import vn.duthao.catalogue.Period;
import vn.duthao.check.CheckReport;
import vn.duthao.check.CheckRequest;
import vn.duthao.check.Claim;
import vn.duthao.check.ClaimKind;
import vn.duthao.check.Finding;
import vn.duthao.check.JudgedClaim;
import vn.duthao.check.Place;
import vn.duthao.check.Severity;
import vn.duthao.check.Verdict;
import vn.duthao.notice.Notice;
import vn.duthao.numerals.NumericSpan;
import vn.duthao.numerals.Qualifier;
import vn.duthao.numerals.Reading;
import vn.duthao.report.Legibility;
import vn.duthao.report.Report;
import vn.duthao.report.TrackedChange;
import vn.duthao.shell.console.Language;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.Source;

class CheckTableTest {

    private static final Place FILES =
            new Place("II.2.c", "CẢI CÁCH / Kết quả giải quyết hồ sơ", "Tiếp nhận 4.930 hồ sơ.", 7);
    private static final Place MERITS = new Place("III.1", "Ưu điểm", "Đạt 94,4%.", 21);
    private static final Observation RECEIVED = observation("ho-so.tiep-nhan", "4903", "D14");

    @ParameterizedTest
    @EnumSource
    void findings_stand_by_section_under_a_summary(Language language) {
        var console = new RecordingConsole(language).console();
        var text = new CheckTable(console).render(report(), true);

        Golden.assertApproved("check/table." + language.locale().getLanguage() + ".txt", text);
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void colours_change_no_column() {
        var plain = new CheckTable(new RecordingConsole(Language.VI).console());
        var coloured = new CheckTable(new RecordingConsole(Language.VI, true).console());

        var text = coloured.render(report(), true);

        assertThat(text).contains("\033[31mLỖI\033[0m");
        assertThat(text.replaceAll("\033\\[\\d+m", "")).isEqualTo(plain.render(report(), true));
    }

    @Test
    void a_report_without_findings_is_told_in_three_lines() {
        var console = new RecordingConsole(Language.EN).console();
        var nothing =
                new CheckReport(
                        CheckRequest.of("a.docx", Report.EMPTY), List.of(), List.of(), List.of());

        assertThat(new CheckTable(console).render(nothing, false).lines())
                .containsExactly(
                        "a.docx: checked without statistics",
                        "Figures: 0",
                        "Errors: 0, warnings: 0, notes: 0");
    }

    @Test
    void changes_that_nobody_has_accepted_are_told_twenty_at_most() {
        var console = new RecordingConsole(Language.VI).console();
        var changes =
                Stream.concat(
                                Stream.of(TrackedChange.of("4.827", "4.872", "Nhận 4.872 hồ sơ.")),
                                Stream.generate(() -> TrackedChange.of("", "Mới.", "Mới."))
                                        .limit(24))
                        .toList();
        var read = Report.EMPTY.read(Legibility.FULL.withTrackedChanges(40, changes));
        var outcome =
                new CheckReport(CheckRequest.of("a.docx", read), List.of(), List.of(), List.of());

        var text = new CheckTable(console).render(outcome, false);

        assertThat(text.lines())
                .contains("  đã xóa: “4.827” → đã chèn: “4.872”  Nhận 4.872 hồ sơ.")
                .contains("  … và 5 chỗ khác");
        assertThat(text.lines().filter(line -> line.contains("Mới."))).hasSize(19);
    }

    private static CheckReport report() {
        return new CheckReport(
                request("báo cáo.docx"),
                List.of(
                        judged("4.930", FILES, new Verdict.Refuted(RECEIVED)),
                        judged("4.903", FILES, new Verdict.Supported(RECEIVED)),
                        judged("12", MERITS, new Verdict.Unsupported()),
                        judged(
                                "7",
                                MERITS,
                                new Verdict.Derived("ho-so.con-lai", "a - b", List.of(RECEIVED))),
                        judged("9", MERITS, new Verdict.Ambiguous(List.of(RECEIVED, RECEIVED))),
                        judged("3", MERITS, new Verdict.Stale(RECEIVED, RECEIVED))),
                List.of(
                        finding("figure-refuted", Severity.ERROR, "4.930", FILES, "4.903"),
                        finding("sum-differs", Severity.WARNING, "94,4%", MERITS, null),
                        finding("something-missing", Severity.INFO, "", FILES, null)),
                List.of());
    }

    private static Finding finding(
            String rule, Severity severity, String text, Place place, @Nullable String expected) {
        return new Finding(
                rule,
                severity,
                text,
                place,
                0,
                text.length(),
                Notice.of("shell.not-a-choice", text, "x", "a, b"),
                expected,
                List.of("ho-so.tiep-nhan = 4.903"));
    }

    private static JudgedClaim judged(String text, Place place, Verdict verdict) {
        var value = new BigDecimal(text.replace(".", ""));
        var reading = new Reading.Quantity(value, 0, false, 0, false);
        var span = new NumericSpan(0, text.length(), text, reading, Qualifier.NONE);
        return new JudgedClaim(
                new Claim(text, value, ClaimKind.COUNT, "hồ sơ", place, 0, text.length(), span),
                verdict,
                0.9);
    }

    private static Observation observation(String id, String value, String cell) {
        var indicator =
                new Indicator(
                        id,
                        "Số hồ sơ tiếp nhận",
                        "hồ sơ",
                        Indicator.Kind.COUNT,
                        0,
                        true,
                        Map.of(),
                        List.of(),
                        null,
                        null);
        return new Observation(
                id,
                indicator,
                indicator.name(),
                new BigDecimal(value),
                null,
                null,
                new Source("2024.xlsx", "So lieu", cell));
    }

    private static CheckRequest request(String document) {
        var data =
                new DataSet(
                        "2024.xlsx",
                        "so-mau",
                        "bao-cao-cchc",
                        Period.year(2024),
                        List.of(),
                        List.of(),
                        List.of());
        return CheckRequest.of(document, Report.EMPTY).against(data, null);
    }
}
