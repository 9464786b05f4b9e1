package vn.duthao.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** The page as a reviewer uses it; skipped where Chromium is not installed. */
class CheckPageInChromiumTest {

    private static final int DESK = 1280;
    private static final int PHONE = 390;

    private final String page = new CheckPage().render(SampleCheck.check(), Locale.ENGLISH);

    @TempDir private Path folder;
    private Chromium chromium;

    @BeforeEach
    void start() {
        chromium = Chromium.in(folder);
    }

    @Test
    void a_click_on_a_figure_shows_its_source_row_and_the_finding() throws Exception {
        var outcome =
                run(
                        """
                        $('#c3').click();
                        const box = $('#data').getBoundingClientRect(), row = $('#d4').getBoundingClientRect();
                        return [$('#d4').className, $('#f1').className, $('#findings').hidden,
                          row.top >= box.top && row.bottom <= box.bottom, page.location.hash,
                          $('#detail h2').textContent, $('#detail .what').textContent,
                          $('#detail .source').textContent, $('#step').value].join('\\n');
                        """);

        assertThat(outcome.lines())
                .containsExactly(
                        "on",
                        "card error on",
                        "true",
                        "true",
                        "#c3",
                        "1.397",
                        "The file 1.397 exists. Choose another name, or add --force to replace it.",
                        "2024.xlsx!So lieu!D5",
                        "1 / 5");
    }

    @Test
    void a_rate_that_follows_shows_its_formula_and_operands() throws Exception {
        var outcome =
                run(
                        """
                        $('#c2').click();
                        return [$('#detail .state').textContent,
                          ...page.document.querySelectorAll('#detail .name')].map((e) => e.textContent || e).join('\\n');
                        """);

        assertThat(outcome.lines())
                .containsExactly(
                        "derived · = 100 × (ho-so.truc-tuyen) / (ho-so.tiep-nhan)",
                        "Hồ sơ trực tuyến",
                        "Hồ sơ tiếp nhận");
    }

    @Test
    void a_click_on_a_row_steps_through_the_places_that_tell_it() throws Exception {
        var outcome =
                run(
                        """
                        const told = [];
                        for (let i = 0; i < 3; i++) {
                          $('#d1').click();
                          told.push($('.fig.on').id, $('#detail .next').textContent);
                        }
                        $('#d2').click();
                        return told.join(' ') + ' ' + $('.fig.on') + ' ' + $('#d2 .told').textContent;
                        """);

        assertThat(outcome)
                .isEqualTo(
                        "c1 Where it is told (1/2) c6 Where it is told (2/2) c1 Where it is told"
                                + " (1/2) null not told");
    }

    @Test
    void keys_step_through_the_findings_and_escape_leaves_them() throws Exception {
        var outcome =
                run(
                        """
                        const seen = [];
                        for (const k of ['n', 'j', 'n', 'n', 'n', 'n', 'p', 'k', 'Escape']) {
                          key(k);
                          seen.push(($('.card.on') || {}).id + ':' + page.document.activeElement.id);
                        }
                        return seen.join(' ');
                        """);

        assertThat(outcome).isEqualTo("f1:m1 f2:m2 f3:m3 f5:m5 f4: f1:m1 f4: f5:m5 undefined:m5");
    }

    @Test
    void a_key_shows_the_keys_and_tabs_and_figures_need_no_mouse() throws Exception {
        var outcome =
                run(
                        """
                        key('?');
                        const help = $('#help').open;
                        $('#help').close();
                        key('2');
                        const data = !$('#data').hidden;
                        key('f'); key('f');
                        const figure = page.document.activeElement.id;
                        $('#d4').focus();
                        key('Enter');
                        return [help, data, figure, $('.fig.on').id, page.document.activeElement.id].join(' ');
                        """);

        assertThat(outcome).isEqualTo("true true c2 c3 d4");
    }

    @Test
    void filters_leave_what_was_asked_for() throws Exception {
        var outcome =
                run(
                        """
                        const open = (s) => [...page.document.querySelectorAll(s)].filter((e) => !e.matches('.off, .dim'))
                          .map((e) => e.id).join(',');
                        const state = () => [open('.fig'), open('.card'), open('.data tr[id]')].join(' ');
                        const choose = (id, value) => { $(id).value = value; $(id).onchange(); };
                        const seen = [];
                        $('[data-verdict=stale]').click(); seen.push(state()); $('#clear').click();
                        $('[data-severity=warning]').click(); seen.push(state()); $('#clear').click();
                        choose('#rule', 'doubled-word'); seen.push(state()); $('#clear').click();
                        choose('#section', 's3'); seen.push(state() + $('#s2').checkVisibility() + $('#s3').checkVisibility());
                        $('#clear').click();
                        $('#untold').click(); seen.push(state()); $('#clear').click();
                        seen.push(state());
                        return seen.join('\\n');
                        """);

        var figures = "c1,c2,c3,c4,c5,c6,c7";
        var findings = "f1,f2,f3,f5,f4";
        var rows = "d1,d2,d3,d4,d5,d6,d7";
        assertThat(outcome.lines())
                .containsExactly(
                        "c4 f2 d5,d7",
                        figures + " f3,f4 " + rows,
                        figures + " f3 " + rows,
                        "c7 f5 falsetrue",
                        figures + " " + findings + " d2,d3",
                        figures + " " + findings + " " + rows);
    }

    @Test
    void a_search_finds_words_without_their_marks() throws Exception {
        var outcome =
                run(
                        """
                        $('#search').value = 'truoc han 1.397';
                        $('#search').oninput();
                        await new Promise((done) => setTimeout(done, 200));
                        const [hit] = page.CSS.highlights.get('hits');
                        return [$('#hits').value, hit.toString(), $('#f1').className].join('|');
                        """);

        assertThat(outcome).isEqualTo("1|trước hạn 1.397|card error off");
    }

    @Test
    void an_address_with_a_finding_opens_it() throws Exception {
        var outcome = chromium.run(page, "#f2", DESK, "return $('.fig.on').id + $('#step').value;");

        assertThat(outcome).isEqualTo("c42 / 5");
    }

    @Test
    void on_a_phone_nothing_is_wider_than_the_screen() throws Exception {
        var outcome =
                chromium.run(
                        page,
                        "",
                        PHONE,
                        """
                        const wide = page.document.documentElement.scrollWidth <= page.innerWidth;
                        const shut = !$('#findings').checkVisibility();
                        $('#t1').click();
                        return [wide, shut, $('#findings').checkVisibility()].join(' ');
                        """);

        assertThat(outcome).isEqualTo("true true true");
    }

    @Test
    void hostile_texts_are_read_and_never_run() throws Exception {
        var hostile = String.join("", SampleCheck.hostile());
        var text = new CheckPage().render(SampleCheck.checkWith(hostile), Locale.ENGLISH);

        var outcome =
                chromium.run(
                        text,
                        "",
                        DESK,
                        """
                        key('n');
                        return [page.broken, page.document.scripts.length, page.document.images.length,
                          $('#s2 h3').textContent, $('#detail .name').textContent].join('|');
                        """);

        var read = hostile.replaceAll("[\u0000\u0008\uD800]", "\uFFFD");
        assertThat(outcome)
                .isEqualTo("|1|0|1" + read + ". Hồ sơ" + read + "|Hồ sơ trước hạn" + read);
    }

    @Test
    void the_policy_stops_a_script_that_got_in() throws Exception {
        var broken = page.replace("</main>", "</main><script>window.broken = 1</script>");

        assertThat(chromium.run(broken, "", DESK, "return page.broken;")).isEqualTo("undefined");
    }

    @Test
    void on_paper_the_findings_come_first_and_the_data_last() throws Exception {
        var pdf = chromium.print(page);

        assertThat(text(pdf).replaceAll("\\s+", " "))
                .containsSubsequence(
                        "bao-cao.docx",
                        "figure-refuted",
                        "BÁO CÁO",
                        "Phụ lục",
                        "Statistics",
                        "Indicator")
                .contains("≠", "not told")
                .doesNotContain("Search report");
    }

    private String run(String script) throws Exception {
        return chromium.run(page, "", DESK, script);
    }

    private String text(Path pdf) throws IOException, InterruptedException {
        var text = folder.resolve("page.txt");
        try {
            var process = new ProcessBuilder("pdftotext", pdf.toString(), text.toString()).start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } catch (IOException e) {
            throw new TestAbortedException("poppler (pdftotext) is not installed", e);
        }
        return Files.readString(text);
    }
}
