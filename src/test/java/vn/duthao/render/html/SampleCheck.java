package vn.duthao.render.html;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Indicator;
import vn.duthao.catalogue.Period;
import vn.duthao.check.CheckReport;
import vn.duthao.check.CheckRequest;
import vn.duthao.check.Claim;
import vn.duthao.check.ClaimKind;
import vn.duthao.check.Finding;
import vn.duthao.check.JudgedClaim;
import vn.duthao.check.Place;
import vn.duthao.check.PlacedSentence;
import vn.duthao.check.Severity;
import vn.duthao.check.Verdict;
import vn.duthao.check.WaivedFinding;
import vn.duthao.check.Waiver;
import vn.duthao.notice.Notice;
import vn.duthao.numerals.NumericSpan;
import vn.duthao.numerals.Qualifier;
import vn.duthao.numerals.Reading;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.Source;

/** A check with every verdict, severity and kind of block, written for the tests. */
final class SampleCheck {

    private static final int LAST = Integer.MAX_VALUE;

    /** Put into every text of the report, the data and the findings. */
    private final String extra;

    private final List<PlacedSentence> sentences;
    private final CheckRequest request;
    private final Observation received;
    private final Observation online;
    private final Observation rate;
    private final Observation early;
    private final Observation pending;
    private final Observation overdue;
    private final Observation earlier;

    private SampleCheck(String extra) {
        this.extra = extra;
        received = observation("ho-so.tiep-nhan", "Hồ sơ tiếp nhận", "hồ sơ", "4903", "D2", null);
        online = observation("ho-so.truc-tuyen", "Hồ sơ trực tuyến", "hồ sơ", "4632", "D3", null);
        rate =
                observation(
                        "ty-le.truc-tuyen",
                        "Tỷ lệ trực tuyến",
                        "%",
                        "94.47",
                        "D4",
                        "ho-so.truc-tuyen/ho-so.tiep-nhan*100");
        early = observation("ho-so.truoc-han", "Hồ sơ trước hạn", "hồ sơ", "1379", "D5", null);
        pending = observation("ho-so.dang", "Hồ sơ đang giải quyết", "hồ sơ", "35", "D6", null);
        overdue = observation("ho-so.qua-han", "Hồ sơ quá hạn", "hồ sơ", "2", "D7", null);
        earlier = observation("ho-so.dang", "Hồ sơ đang giải quyết", "hồ sơ", "28", "D9", null);
        var data = data("2024", List.of(received, online, rate, early, pending, overdue));
        request =
                CheckRequest.of(with("bao-cao.docx"), new CheckedReport(extra).report())
                        .against(data, data("2023", List.of(earlier)));
        sentences = new CheckReport(request, List.of(), List.of(), List.of()).sentences();
    }

    /** The check. */
    static CheckReport check() {
        return checkWith("");
    }

    /** The check with the text put into every text of it. */
    static CheckReport checkWith(String extra) {
        return new SampleCheck(extra).outcome();
    }

    /** A check of the report against itself in which nothing was found. */
    static CheckReport clean() {
        var request = CheckRequest.of("a.docx", new CheckedReport("").report());
        return new CheckReport(request, List.of(), List.of(), List.of());
    }

    private CheckReport outcome() {
        var claims =
                new ArrayList<>(
                        List.of(
                                claim("4.903", "tiếp nhận", new Verdict.Supported(received)),
                                claim("94,5%", "tiếp nhận", rateFollows()),
                                claim("1.397", "trước hạn", new Verdict.Refuted(early)),
                                claim("28", "còn", new Verdict.Stale(pending, earlier)),
                                claim("12", "khác", new Verdict.Unsupported()),
                                claim("7", "Đất đai", either()),
                                claim("4.903", "Cộng", new Verdict.Supported(received))));
        claims.sort(Comparator.comparingInt(c -> c.claim().place().index()));
        var accepted =
                finding("numbering-jumps", Severity.INFO, "Trên đây", "Trên đây", null, List.of());
        var until = new Waiver("numbering-jumps", "Trên đây", with("Đã thống nhất"), DAY);
        return new CheckReport(
                request, claims, findings(), List.of(new WaivedFinding(accepted, until)));
    }

    private static final LocalDate DAY = LocalDate.of(2025, 1, 31);

    private Verdict rateFollows() {
        return new Verdict.Derived(
                "ty-le.truc-tuyen",
                "100 × (ho-so.truc-tuyen) / (ho-so.tiep-nhan)",
                List.of(online, received));
    }

    private Verdict either() {
        return new Verdict.Ambiguous(List.of(pending, overdue));
    }

    private List<Finding> findings() {
        return List.of(
                finding(
                        "figure-refuted",
                        Severity.ERROR,
                        "1.397",
                        "trước hạn",
                        "1.379",
                        List.of("ho-so.truoc-han = 1.379 (2024.xlsx!So lieu!D5)")),
                finding("figure-stale", Severity.ERROR, "28", "còn", "35", List.of()),
                finding("doubled-word", Severity.WARNING, "của của", "của của", null, List.of()),
                missing(),
                finding("figure-unsupported", Severity.INFO, "12 việc", "khác", null, List.of()));
    }

    private Finding missing() {
        var evidence = "ho-so.qua-han = 2 (2024.xlsx!So lieu!D7)";
        return new Finding(
                "required-figure-missing",
                Severity.WARNING,
                "",
                new Place("", "", "", LAST),
                0,
                0,
                message("Hồ sơ quá hạn"),
                "2",
                List.of(evidence));
    }

    private Finding finding(
            String rule,
            Severity severity,
            String text,
            String inSentence,
            @Nullable String expected,
            List<String> evidence) {
        var place = sentence(inSentence).place();
        int start = place.sentence().indexOf(text);
        return new Finding(
                rule,
                severity,
                text,
                place,
                start,
                start + text.length(),
                message(text),
                expected,
                evidence);
    }

    /** Any notice tells its words. */
    private Notice message(String words) {
        return Notice.of("files.file-exists", with(words));
    }

    private JudgedClaim claim(String text, String inSentence, Verdict verdict) {
        var place = sentence(inSentence).place();
        int start = place.sentence().indexOf(text);
        int end = start + text.length();
        var reading = new Reading.Quantity(BigDecimal.ONE, 0, false, 0, false);
        var span = new NumericSpan(start, end, text, reading, Qualifier.NONE);
        return new JudgedClaim(
                new Claim(text, BigDecimal.ONE, ClaimKind.COUNT, "", place, start, end, span),
                verdict,
                1);
    }

    private PlacedSentence sentence(String part) {
        return sentences.stream().filter(s -> s.text().contains(part)).findFirst().orElseThrow();
    }

    private String with(String text) {
        return text + extra;
    }

    private DataSet data(String period, List<Observation> observations) {
        return new DataSet(
                period + ".xlsx",
                "so-mau",
                "bao-cao-cchc",
                Period.parse(period).orElseThrow(),
                observations,
                List.of(),
                List.of());
    }

    private Observation observation(
            String id,
            String name,
            String unit,
            String value,
            String cell,
            @Nullable String formula) {
        var indicator =
                new Indicator(
                        id,
                        name,
                        unit + extra,
                        Indicator.Kind.COUNT,
                        2,
                        false,
                        Map.of(),
                        List.of(),
                        null,
                        null);
        return new Observation(
                id,
                indicator,
                with(name),
                new BigDecimal(value),
                formula,
                null,
                new Source("2024.xlsx" + extra, "So lieu", cell));
    }

    /** What every text of the check has at its end. */
    static Set<String> hostile() {
        return Set.of(
                "<script>window.broken=true</script>",
                "</style><script>window.broken=true</script>",
                "\"><img src=x onerror=window.broken=true>",
                "' onfocus='window.broken=true' autofocus='",
                "</script><!--",
                "<!-- --!> ]]> &lt;b&gt; &amp;#60;",
                "\u2028window.broken=true\u2029",
                "\u0000\u0008\uD800",
                "</title></textarea></dialog></select></option>",
                "{{constructor}} ${alert()} `");
    }
}
