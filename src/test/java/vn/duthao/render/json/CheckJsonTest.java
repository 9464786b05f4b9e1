package vn.duthao.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
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
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.Source;

class CheckJsonTest {

    private static final Place PLACE =
            new Place("II.2.c", "KẾT QUẢ / Hồ sơ", "Sở tiếp nhận 4.903 hồ sơ, đạt 94,5%.", 7);
    private static final Observation RECEIVED = observation("HS-01", "ho-so.tiep-nhan", "4903");
    private static final Observation ONLINE = observation("HS-02", "ho-so.truc-tuyen", "4632");

    private final CheckJson json = new CheckJson();

    @Test
    void the_contract_is_kept_key_by_key() {
        var text = json.render(report(), Locale.ENGLISH);

        Golden.assertApproved("render/json/check.json", text);
        Contract.assertHolds("check.schema.json", text);
    }

    @Test
    void messages_are_told_in_the_language_asked_for() {
        var vietnamese = new JsonMapper().readTree(json.render(report(), Locale.of("vi")));
        var english = new JsonMapper().readTree(json.render(report(), Locale.ENGLISH));

        assertThat(vietnamese.at("/findings/0/message").asString()).startsWith("Tệp a.docx đã có");
        assertThat(english.at("/findings/0/message").asString()).startsWith("The file a.docx");
    }

    @Test
    void a_check_without_claims_and_data_holds_the_contract() {
        var nothing =
                new CheckReport(
                        CheckRequest.of("a.docx", Report.EMPTY), List.of(), List.of(), List.of());

        Contract.assertHolds("check.schema.json", json.render(nothing, Locale.ENGLISH));
    }

    @Test
    void pages_that_were_not_read_and_tracked_changes_are_told() {
        var change = TrackedChange.of("4.827", "4.872", "Nhận 4.872 hồ sơ.");
        var legibility =
                new Legibility(
                        Legibility.Lettering.SCANNED, 10, 1, List.of(2, 5), 3, List.of(change));
        var request = CheckRequest.of("a.pdf", Report.EMPTY.read(legibility));
        var text =
                json.render(
                        new CheckReport(request, List.of(), List.of(), List.of()), Locale.ENGLISH);

        Contract.assertHolds("check.schema.json", text);
        var told = new JsonMapper().readTree(text).get("legibility");
        assertThat(told.get("unread").decimalValue()).isEqualByComparingTo("0.1");
        assertThat(told.get("unreadPages").toString()).isEqualTo("[2,5]");
        assertThat(told.get("trackedChanges").asInt()).isEqualTo(3);
        assertThat(told.get("openChanges").toString())
                .isEqualTo(
                        "[{\"kind\":\"replaced\",\"before\":\"4.827\",\"after\":\"4.872\",\"paragraph\":\"Nhận"
                                + " 4.872 hồ sơ.\",\"changesFigures\":true}]");
    }

    @Test
    void big_and_small_values_are_plain_numbers() {
        var value = new BigDecimal("5861264E+3");
        var report =
                new CheckReport(
                        CheckRequest.of("a", Report.EMPTY),
                        List.of(claim("x", value)),
                        List.of(),
                        List.of());

        assertThat(json.render(report, Locale.ENGLISH)).contains("\"value\" : 5861264000,");
    }

    @Test
    void the_summary_counts_every_verdict_once() {
        var summary =
                new JsonMapper().readTree(json.render(report(), Locale.ENGLISH)).get("summary");

        int verdicts = 0;
        for (var verdict :
                List.of("supported", "refuted", "stale", "unsupported", "derived", "ambiguous")) {
            assertThat(summary.get(verdict).asInt()).as(verdict).isEqualTo(1);
            verdicts += summary.get(verdict).asInt();
        }
        assertThat(summary.get("claims").asInt()).isEqualTo(verdicts);
    }

    private static CheckReport report() {
        var claims =
                List.of(
                        judged(new Verdict.Supported(RECEIVED)),
                        judged(new Verdict.Refuted(RECEIVED)),
                        judged(new Verdict.Stale(RECEIVED, ONLINE)),
                        judged(new Verdict.Unsupported()),
                        judged(
                                new Verdict.Derived(
                                        "ty-le.truc-tuyen",
                                        "HS-02/HS-01*100",
                                        List.of(ONLINE, RECEIVED))),
                        judged(new Verdict.Ambiguous(List.of(RECEIVED, ONLINE))));
        var findings =
                List.of(
                        finding("figure-refuted", Severity.ERROR, "4.930"),
                        finding("required-figure-missing", Severity.WARNING, null));
        return new CheckReport(request("a.docx"), claims, findings, List.of());
    }

    /** Any notice tells its words. */
    private static Finding finding(String rule, Severity severity, @Nullable String expected) {
        var message = Notice.of("files.file-exists", "a.docx");
        return new Finding(
                rule,
                severity,
                "4.903",
                PLACE,
                13,
                18,
                message,
                expected,
                List.of("HS-01 = 4.903"));
    }

    private static JudgedClaim judged(Verdict verdict) {
        return new JudgedClaim(claim("4.903", new BigDecimal("4903")).claim(), verdict, 0.97);
    }

    private static JudgedClaim claim(String text, BigDecimal value) {
        var reading = new Reading.Quantity(value, 0, false, 0, false);
        var span = new NumericSpan(13, 18, text, reading, Qualifier.NONE);
        return new JudgedClaim(
                new Claim(text, value, ClaimKind.COUNT, "hồ sơ", PLACE, 13, 18, span),
                new Verdict.Unsupported(),
                1);
    }

    private static Observation observation(String id, String indicator, String value) {
        var known =
                new Indicator(
                        indicator,
                        indicator,
                        "hồ sơ",
                        Indicator.Kind.COUNT,
                        0,
                        true,
                        Map.of(),
                        List.of(),
                        null,
                        null);
        var source = new Source("2024.xlsx", "So lieu", "D14");
        return new Observation(id, known, indicator, new BigDecimal(value), null, null, source);
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
