package vn.duthao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.Period;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Rules;
import vn.duthao.report.Letterhead;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.OwnIndicator;
import vn.duthao.statistics.Source;

/**
 * A report whose figures carry what is expected of them: {@code giải quyết «4.868»{da-giai-quyet
 * supported} hồ sơ}. In the braces, in any order: an id, a verdict, a rule that finds fault with
 * the figure, its severity, {@code =1.379} for what should stand there (blanks as {@code _}). A
 * figure without braces must not be a claim; one without a rule must have no error or warning.
 */
public final class CheckFixture {

    private static final Set<String> VERDICTS =
            Set.of("supported", "refuted", "stale", "unsupported", "derived", "ambiguous");

    private final List<Observation> observations = new ArrayList<>();
    private final List<Observation> previous = new ArrayList<>();
    private Corpus corpus = Corpus.of(new Catalogue(Map.of(), List.of(), List.of()));
    private Letterhead letterhead = Letterhead.NONE;
    private String title = "";
    private String agency = "so-mau";
    private Period period = Period.year(2024);
    private @Nullable Period earlierPeriod;
    private Set<String> required = Set.of();
    private boolean withoutData;

    /** Observations, one a line: {@code id | name | unit | value | formula}. */
    public static CheckFixture given(String observations) {
        var fixture = new CheckFixture();
        observations.lines().filter(l -> !l.isBlank()).forEach(fixture::observe);
        return fixture;
    }

    /** A report without statistics. */
    public static CheckFixture withoutData() {
        var fixture = new CheckFixture();
        fixture.withoutData = true;
        return fixture;
    }

    /** Indicators of a catalogue; there are no agencies and no outlines. */
    public CheckFixture with(Catalogue used) {
        return with(Corpus.of(used));
    }

    /** The facts of a workspace; observations with an id of its catalogue are of that indicator. */
    public CheckFixture with(Corpus used) {
        corpus = used;
        var known = observations.stream().map(this::known).toList();
        observations.clear();
        observations.addAll(known);
        return this;
    }

    /** Values of the earlier period, one a line: {@code id | value}. */
    public CheckFixture before(Period earlier, String values) {
        earlierPeriod = earlier;
        return before(values);
    }

    /** Likewise of the same period a year before. */
    public CheckFixture before(String values) {
        for (var line : values.lines().filter(l -> !l.isBlank()).toList()) {
            var cells = cells(line);
            var now =
                    observations.stream()
                            .filter(o -> o.id().equals(cells.getFirst()))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("not observed now: " + line));
            previous.add(
                    new Observation(
                            now.id(),
                            now.indicator(),
                            now.name(),
                            new BigDecimal(cells.getLast()),
                            now.formula(),
                            null,
                            new Source("truoc.json", "", now.id())));
        }
        return this;
    }

    /** The report's issuing agency and number as written, and its date; null leaves it open. */
    public CheckFixture letterhead(String issuer, String number, @Nullable LocalDate date) {
        letterhead = new Letterhead("", issuer, number, "", date, "BÁO CÁO");
        return this;
    }

    /** The report's title: "Kết quả công tác cải cách hành chính quý I năm 2024". */
    public CheckFixture title(String subject) {
        title = subject;
        return this;
    }

    /** Whom and what time the data are of; without this "so-mau" and 2024. */
    public CheckFixture of(String agencyId, Period reported) {
        agency = agencyId;
        period = reported;
        return this;
    }

    /** The statistics of the report. */
    DataSet data() {
        return data("nay.json", period, observations);
    }

    /** Those of the earlier period, null where there are none. */
    @Nullable DataSet previous() {
        return previous.isEmpty()
                ? null
                : data(
                        "truoc.json",
                        earlierPeriod == null ? period.inYear(period.year() - 1) : earlierPeriod,
                        previous);
    }

    /** Ids of indicators that the report must tell. */
    public CheckFixture requiring(String... ids) {
        required = Set.of(ids);
        return this;
    }

    /** Checks the report and compares every figure with what stands in its braces. */
    public CheckReport text(String marked) {
        var expectations = new ArrayList<MarkedText.Expectation>();
        var check = check(marked, expectations);
        assertThat(told(check)).isEqualTo(expected(expectations));
        return check;
    }

    /**
     * What the rule finds in the report, worst first; marks, if there are any, are not compared.
     */
    public List<Finding> findings(String rule, String text) {
        assertThat(Rules.all()).extracting(Rule::id).contains(rule);
        return check(text, new ArrayList<>()).findings().stream()
                .filter(f -> f.rule().equals(rule))
                .toList();
    }

    /** Checks the report; what is expected of its figures is added to the list. */
    CheckReport check(String marked, List<MarkedText.Expectation> expectations) {
        var report = ReportText.parse(marked, letterhead, title, expectations);
        return new FigureChecker(corpus)
                .check(
                        CheckRequest.of("fixture", report)
                                .against(withoutData ? null : data(), previous())
                                .requiring(required));
    }

    /** A figure a line: sentence, text, then what was found of it. */
    private static String told(CheckReport check) {
        var lines = new ArrayList<String>();
        for (var judged : check.claims()) {
            var claim = judged.claim();
            var words = new TreeSet<String>();
            words.add(verdict(judged.verdict()));
            words.addAll(indicator(judged.verdict()));
            for (var finding : check.findings()) {
                if (finding.place().equals(claim.place())
                        && finding.start() == claim.start()
                        && finding.severity() != Severity.INFO) {
                    words.add(finding.rule());
                    words.add(finding.severity().name().toLowerCase(java.util.Locale.ROOT));
                    if (finding.expected() != null) {
                        words.add("=" + finding.expected().replace(' ', '_'));
                    }
                }
            }
            lines.add(claim.place().sentence() + "\n    " + claim.text() + " " + words);
        }
        return String.join("\n", lines);
    }

    private static String expected(List<MarkedText.Expectation> expectations) {
        return String.join("\n", expectations.stream().map(CheckFixture::line).toList());
    }

    private static String line(MarkedText.Expectation e) {
        var words = new TreeSet<>(e.words());
        if (words.stream().noneMatch(VERDICTS::contains)) {
            words.add("supported");
        }
        if (words.contains("refuted") && words.stream().noneMatch(w -> w.contains("-differs"))) {
            words.add("figure-refuted");
            words.add("error");
        }
        if (words.contains("stale")) {
            words.add("figure-stale");
            words.add("error");
        }
        if (words.contains("ambiguous")) {
            words.add("figure-ambiguous");
            words.add("warning");
        }
        return e.sentence() + "\n    " + e.text() + " " + words;
    }

    private static String verdict(Verdict verdict) {
        return verdict.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    private static List<String> indicator(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Supported(var o) -> List.of(o.id());
            case Verdict.Refuted(var o) -> List.of(o.id());
            case Verdict.Stale(var o, _) -> List.of(o.id());
            case Verdict.Derived _, Verdict.Ambiguous _, Verdict.Unsupported _ -> List.of();
        };
    }

    private void observe(String line) {
        var cells = cells(line);
        var id = cells.get(0);
        var unit = cells.size() > 2 ? cells.get(2) : "";
        var name = cells.size() > 2 ? cells.get(1) : id;
        var own = OwnIndicator.define(id, name, unit);
        var value = new BigDecimal(cells.size() > 2 ? cells.get(3) : cells.get(1));
        observations.add(
                new Observation(
                        id,
                        own,
                        name,
                        value,
                        cells.size() > 4 ? cells.get(4) : null,
                        null,
                        new Source("nay.json", "", id)));
    }

    private Observation known(Observation o) {
        var indicator = corpus.catalogue().find(o.id()).orElse(o.indicator());
        var name = o.name().equals(o.id()) ? indicator.name() : o.name();
        return new Observation(
                o.id(), indicator, name, o.value(), o.formula(), o.note(), o.source());
    }

    private static List<String> cells(String line) {
        return java.util.Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private DataSet data(String name, Period of, List<Observation> observations) {
        return new DataSet(name, agency, "bao-cao-cchc", of, observations, List.of(), List.of());
    }
}
