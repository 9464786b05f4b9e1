package vn.duthao.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.Golden;
import vn.duthao.check.CheckReport;
import vn.duthao.check.CheckRequest;
import vn.duthao.check.revision.FigureChange;
import vn.duthao.render.SampleReport;
import vn.duthao.report.Legibility;
import vn.duthao.report.TrackedChange;

class CheckPageTest {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Pattern TAG = Pattern.compile("<[a-z/!][^>]*>", Pattern.CASE_INSENSITIVE);

    private final CheckPage page = new CheckPage();

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_page_reads_as_the_report_with_findings_and_data_beside_it(String language) {
        var text = page.render(SampleCheck.check(), Locale.of(language));

        Golden.assertApproved("render/html/check." + language + ".html", withoutAssets(text));
    }

    @Test
    void a_peoples_committee_stands_over_its_district_and_signs_line_by_line() {
        var request = CheckRequest.of("ke-hoach.docx", SampleReport.ofCommittee());

        var text =
                page.render(new CheckReport(request, List.of(), List.of(), List.of()), VIETNAMESE);

        assertThat(text)
                .contains(
                        "<p class=\"agency\">Ủy ban nhân dân</p>\n<p class=\"agency\">huyện Lấp Vò</p>")
                .contains(
                        "<p class=\"agency\">TM. ỦY BAN NHÂN DÂN</p>\n<p class=\"agency\">KT. CHỦ TỊCH</p>\n"
                                + "<p class=\"agency\">PHÓ CHỦ TỊCH</p>");
    }

    @Test
    void the_policy_lets_in_the_pages_own_style_and_script_and_nothing_else() {
        var text = page.render(SampleCheck.check(), VIETNAMESE);

        assertThat(between(text, "Content-Security-Policy\" content=\"", "\""))
                .isEqualTo(
                        "default-src &#39;none&#39;; base-uri &#39;none&#39;; form-action"
                                + " &#39;none&#39;; style-src "
                                + hash(between(text, "<style>", "</style>"))
                                + "; script-src "
                                + hash(between(text, "<script>", "</script>"))
                                + "; require-trusted-types-for &#39;script&#39;");
        assertThat(text)
                .doesNotContain("http://", "https://", "//cdn", "url(", "@import", " style=");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void a_text_of_the_report_never_becomes_markup(String hostile) {
        var harmless = page.render(SampleCheck.checkWith("x"), VIETNAMESE);
        var text = page.render(SampleCheck.checkWith(hostile), VIETNAMESE);

        assertThat(tags(text)).isEqualTo(tags(harmless));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void a_change_that_nobody_has_accepted_is_told_and_never_becomes_markup(String hostile) {
        var harmless = page.render(changed("x"), VIETNAMESE);
        var text = page.render(changed(hostile), VIETNAMESE);

        assertThat(harmless).contains("<li>đã xóa: “4.827 x” → đã chèn: “4.872 x”<p");
        assertThat(tags(text)).isEqualTo(tags(harmless));
    }

    private static CheckReport changed(String extra) {
        var change = TrackedChange.of("4.827 " + extra, "4.872 " + extra, "Nhận " + extra);
        var read = Legibility.FULL.withTrackedChanges(2, List.of(change));
        var request = CheckRequest.of("a.docx", SampleReport.ofCommittee().read(read));
        return new CheckReport(request, List.of(), List.of(), List.of());
    }

    static List<String> hostileTexts() {
        var pieces = Stream.concat(SampleCheck.hostile().stream(), Stream.of("a", " ")).sorted();
        var all = pieces.toList();
        var random = new SplittableRandom(20);
        var mixed =
                IntStream.range(0, 100)
                        .mapToObj(
                                _ ->
                                        all.get(random.nextInt(all.size()))
                                                + all.get(random.nextInt(all.size())));
        return Stream.concat(all.stream(), mixed).toList();
    }

    @Test
    void what_html_cannot_hold_is_replaced() {
        var text = page.render(SampleCheck.checkWith("\u0000\u0008\uD800"), VIETNAMESE);

        assertThat(text).contains("Sở Mẫu\uFFFD\uFFFD\uFFFD").doesNotContain("\u0000", "\u0008");
    }

    @Test
    void every_link_leads_to_something_on_the_page() {
        var text = page.render(SampleCheck.check(), VIETNAMESE);
        var ids = found(text, " id=\"([^\"]+)\"");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(found(text, "href=\"#([^\"]+)\""));
    }

    @Test
    void every_figure_row_and_finding_is_there_once() {
        var check = SampleCheck.check();
        var text = page.render(check, VIETNAMESE);

        assertThat(found(text, " id=\"(c\\d+)\"")).hasSameSizeAs(check.claims());
        assertThat(found(text, "<li id=\"(f\\d+)\"")).hasSameSizeAs(check.findings());
        assertThat(found(text, " id=\"(m\\d+)\""))
                .containsExactlyInAnyOrder("m1", "m2", "m3", "m5");
        assertThat(found(text, "<tr id=\"(d\\d+)\"")).hasSize(7);
    }

    @Test
    void changes_since_an_older_version_lead_to_the_figure() {
        var claims = SampleCheck.check().claims();
        var changes =
                List.<FigureChange>of(
                        new FigureChange.Changed(claims.getFirst(), claims.get(2)),
                        new FigureChange.Vanished(claims.get(1)));

        assertThat(page.render(SampleCheck.check(), changes, Locale.ENGLISH))
                .contains("Changed since the older version: 2")
                .contains("<del>4.903</del> → <a href=\"#c3\">1.397</a>")
                .contains("gone: <del>94,5%</del>");
    }

    @Test
    void a_page_with_two_thousand_figures_stays_under_five_megabytes() {
        var text = page.render(LongCheck.of(2000), VIETNAMESE);

        assertThat(found(text, " id=\"(c\\d+)\"")).hasSize(2000);
        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThan(5_000_000);
    }

    @Test
    void without_data_and_findings_the_page_says_so() {
        CheckReport clean = SampleCheck.clean();

        assertThat(page.render(clean, Locale.ENGLISH))
                .contains("Checked without statistics", "Nothing was found to be wrong.")
                .contains("There are no statistics")
                .doesNotContain("<svg");
    }

    /** The tags with the names of their attributes. */
    private static List<String> tags(String page) {
        var bare = withoutAssets(page).replaceAll("=\"[^\"]*\"", "=");
        return TAG.matcher(bare).results().map(MatchResult::group).toList();
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(withoutAssets(page))
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    private static String withoutAssets(String page) {
        return page.replace(between(page, "<style>", "</style>"), "…")
                .replace(between(page, "<script>", "</script>"), "…")
                .replaceAll("sha256-[^&]*", "sha256-…");
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    private static String hash(String asset) {
        return new Asset(asset).hash().replace("'", "&#39;");
    }
}
