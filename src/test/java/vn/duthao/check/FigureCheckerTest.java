package vn.duthao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.report.Block;
import vn.duthao.report.Letterhead;
import vn.duthao.report.Report;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;
import vn.duthao.report.reading.ReportFiles;

class FigureCheckerTest {

    private static final Catalogue NONE = new Catalogue(Map.of(), List.of(), List.of());
    private static final Catalogue CORPUS = new CorpusReader().read(Path.of("corpus")).catalogue();

    @Test
    void an_empty_report_has_no_claims_and_no_findings() {
        var check =
                new FigureChecker(Corpus.of(NONE))
                        .check(CheckRequest.of("trong.txt", report(List.of())).against(null, null));

        assertThat(check.claims()).isEmpty();
        assertThat(check.findings()).isEmpty();
        assertThat(check.statistics()).isEmpty();
        assertThat(check.period()).isEmpty();
    }

    @Test
    void without_statistics_every_claim_is_unsupported_and_only_the_report_is_judged() {
        var check = CheckFixture.withoutData().text("Sở tiếp nhận «4.903»{unsupported} hồ sơ.");

        assertThat(check.findings()).isEmpty();
    }

    @Test
    void offsets_are_those_of_the_sentence() {
        var check =
                CheckFixture.withoutData()
                        .text("Đã xong «183»{unsupported}/«193»{unsupported} nhiệm vụ.");

        assertThat(check.claims())
                .allSatisfy(
                        c -> {
                            var claim = c.claim();
                            assertThat(
                                            claim.place()
                                                    .sentence()
                                                    .substring(claim.start(), claim.end()))
                                    .isEqualTo(claim.text());
                        });
    }

    @Test
    void findings_come_worst_first_and_then_in_reading_order() {
        var check =
                CheckFixture.given(
                                """
                                nhan | Tổng số hồ sơ tiếp nhận | hồ sơ | 120
                                giai | Số hồ sơ đã giải quyết | hồ sơ | 110
                                """)
                        .text(
                                """
                                # 1 Kết quả
                                Sở tặng «15»{unsupported} phần quà.
                                Sở tiếp nhận «121»{nhan refuted =120} hồ sơ.
                                Sở đã giải quyết «111»{giai refuted =110} hồ sơ.
                                """);

        assertThat(check.findings()).extracting(Finding::text).containsExactly("121", "111", "15");
    }

    @Test
    void the_same_report_gives_the_same_outcome() {
        var first = CorpusReportsTest.reports().getFirst();
        var data = CorpusReportsTest.statistics(first);
        var report = new ReportFiles().read(first);

        var once =
                new FigureChecker(Corpus.of(CORPUS))
                        .check(CheckRequest.of("x", report).against(data, null));
        var again =
                new FigureChecker(Corpus.of(CORPUS))
                        .check(CheckRequest.of("x", report).against(data, null));

        assertThat(once).isEqualTo(again);
    }

    @Test
    void a_report_of_two_thousand_figures_is_checked() {
        var files = CorpusReportsTest.reports();
        var data = CorpusReportsTest.statistics(files.getFirst());
        var sections = new ArrayList<Section>();
        var figures = 0;
        while (figures < 2_000) {
            var read = new ReportFiles().read(files.get(sections.size() % files.size()));
            sections.addAll(read.sections());
            figures += 45;
        }
        var report = of(sections);

        var check =
                new FigureChecker(Corpus.of(CORPUS))
                        .check(CheckRequest.of("dai.txt", report).against(data, null));

        assertThat(check.claims()).hasSizeGreaterThan(1_500);
    }

    @Test
    void a_sentence_of_one_megabyte_ends_with_a_clear_answer() {
        assertThat(check(ofOneSentence(40_000)).claims()).hasSize(40_000);
    }

    @Test
    void of_fifty_thousand_figures_none_is_lost() {
        assertThat(check(ofSentences(10_000)).claims()).hasSize(50_000);
    }

    private static CheckReport check(Report report) {
        var data = CorpusReportsTest.statistics(CorpusReportsTest.reports().getFirst());
        return new FigureChecker(Corpus.of(CORPUS))
                .check(CheckRequest.of("x", report).against(data, null));
    }

    /** One sentence with so many figures. */
    static Report ofOneSentence(int figures) {
        var sentence =
                IntStream.range(0, figures)
                        .mapToObj(i -> String.format(Locale.ROOT, "tiếp nhận %d hồ sơ", i))
                        .collect(Collectors.joining(", "));
        return report(List.of(Sentence.read(sentence)));
    }

    /** So many sentences of five figures. */
    static Report ofSentences(int sentences) {
        return report(
                IntStream.range(0, sentences)
                        .mapToObj(
                                i ->
                                        Sentence.read(
                                                "Tiếp nhận "
                                                        + i
                                                        + " hồ sơ, giải quyết 7 hồ sơ, trong đó"
                                                        + " đúng hạn 5 hồ sơ, quá hạn 2 hồ sơ; đang"
                                                        + " giải quyết 1 hồ sơ."))
                        .toList());
    }

    private static Report report(List<Sentence> sentences) {
        var block = new Block.Paragraph(sentences);
        return of(List.of(new Section("1", "Kết quả", "1", 1, List.of(block), List.of())));
    }

    static Report of(List<Section> sections) {
        return new Report(
                Letterhead.NONE, "", List.of(), sections, List.of(), List.of(), null, List.of());
    }
}
