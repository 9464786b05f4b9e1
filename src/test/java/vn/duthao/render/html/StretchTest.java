package vn.duthao.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
import vn.duthao.render.html.CrossReferences.Figure;
import vn.duthao.render.html.CrossReferences.NumberedFinding;

class StretchTest {

    private static final int WHOLE = Integer.MAX_VALUE;
    private static final String TEXT = "Sở tiếp nhận 4.903 hồ sơ, quá hạn 02.";

    @Test
    void a_text_without_marks_is_one_stretch() {
        assertThat(Stretch.of(5, 0, WHOLE, List.of(), List.of())).hasSize(1);
    }

    @Test
    void a_finding_that_cuts_a_figure_covers_all_of_it() {
        var stretches =
                Stretch.of(
                        TEXT.length(),
                        0,
                        WHOLE,
                        List.of(figure(13, 18)),
                        List.of(finding(1, 15, 24)));

        assertThat(stretches)
                .extracting(this::marked)
                .containsExactly("Sở tiếp nhận ", "[4.903]!", " hồ sơ!1", ", quá hạn 02.");
    }

    @Test
    void a_finding_without_words_has_its_number_where_it_stands() {
        var stretches = Stretch.of(TEXT.length(), 0, WHOLE, List.of(), List.of(finding(1, 12, 12)));

        assertThat(stretches)
                .extracting(this::marked)
                .containsExactly("Sở tiếp nhận1", TEXT.substring(12));
    }

    @Test
    void a_finding_over_two_cells_has_its_number_in_the_last() {
        var first = Stretch.of(4, 0, 6, List.of(), List.of(finding(1, 0, 11)));
        var last = Stretch.of(4, 7, WHOLE, List.of(), List.of(finding(1, 0, 11)));

        assertThat(first).allMatch(s -> s.ending().isEmpty()).allMatch(s -> s.faults().size() == 1);
        assertThat(last).extracting(s -> s.ending().size()).containsExactly(1);
    }

    static List<Integer> seeds() {
        return IntStream.range(0, 200).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void stretches_cover_the_text_and_every_number_stands_once(int seed) {
        var random = new SplittableRandom(seed);
        var length = random.nextInt(1, 60);
        var figures = figures(random, length);
        var findings = findings(random, length);

        var stretches = Stretch.of(length, 0, WHOLE, figures, findings);

        int end = 0;
        for (var stretch : stretches) {
            assertThat(stretch.start()).isEqualTo(end);
            end = stretch.end();
        }
        assertThat(end).isEqualTo(length);
        assertThat(stretches.stream().filter(s -> s.figure() != null).map(Stretch::figure))
                .containsExactlyElementsOf(figures);
        assertThat(stretches.stream().flatMap(s -> s.ending().stream()))
                .containsExactlyInAnyOrderElementsOf(findings);
    }

    private static List<Figure> figures(SplittableRandom random, int length) {
        var figures = new ArrayList<Figure>();
        for (int at = random.nextInt(5); at + 3 < length; at += random.nextInt(4, 12)) {
            figures.add(figure(at, at + random.nextInt(1, 4)));
        }
        return figures;
    }

    private static List<NumberedFinding> findings(SplittableRandom random, int length) {
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(
                        i -> {
                            int start = random.nextInt(length);
                            return finding(i + 1, start, random.nextInt(start, length + 1));
                        })
                .toList();
    }

    /** Its words, a figure in brackets, "!" where fault was found, the numbers behind it. */
    private String marked(Stretch stretch) {
        var words = TEXT.substring(stretch.start(), stretch.end());
        var text = new StringBuilder(stretch.figure() == null ? words : "[" + words + "]");
        text.append(stretch.faults().isEmpty() ? "" : "!");
        stretch.ending().forEach(f -> text.append(f.number()));
        return text.toString();
    }

    private static Figure figure(int start, int end) {
        var reading = new Reading.Quantity(BigDecimal.ONE, 0, false, 0, false);
        var claim =
                new Claim(
                        "1",
                        BigDecimal.ONE,
                        ClaimKind.COUNT,
                        "",
                        new Place("", "", TEXT, 0),
                        start,
                        end,
                        new NumericSpan(start, end, "1", reading, Qualifier.NONE));
        var judged = new JudgedClaim(claim, new Verdict.Unsupported(), 0);
        return new Figure("c" + start, judged, List.of(), List.of());
    }

    private static NumberedFinding finding(int number, int start, int end) {
        return new NumberedFinding(
                number,
                new Finding(
                        "doubled-word",
                        Severity.WARNING,
                        "",
                        new Place("", "", TEXT, 0),
                        start,
                        end,
                        Notice.of("files.file-exists", "a"),
                        null,
                        List.of()));
    }
}
