package vn.duthao.render.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.duthao.catalogue.Indicator;
import vn.duthao.catalogue.Period;
import vn.duthao.check.CheckReport;
import vn.duthao.check.CheckRequest;
import vn.duthao.check.Claim;
import vn.duthao.check.ClaimKind;
import vn.duthao.check.Finding;
import vn.duthao.check.JudgedClaim;
import vn.duthao.check.PlacedSentence;
import vn.duthao.check.Severity;
import vn.duthao.check.Verdict;
import vn.duthao.notice.Notice;
import vn.duthao.render.SampleReport;
import vn.duthao.report.Block;
import vn.duthao.report.Sentence;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.Source;

/** A check of some hundred pages: a figure and an observation a paragraph, some of them wrong. */
final class LongCheck {

    private static final String WORDS =
            "Các phòng, đơn vị trực thuộc tiếp tục rà soát, cập nhật và công khai kết quả đúng thời hạn. ";

    private LongCheck() {}

    /** A check with so many figures, every twentieth of them refuted. */
    static CheckReport of(int figures) {
        var data = IntStream.range(0, figures).mapToObj(LongCheck::observation).toList();
        var request =
                CheckRequest.of("dai.docx", SampleReport.only(blocks(figures)))
                        .against(
                                new DataSet(
                                        "2024.xlsx",
                                        "so-mau",
                                        "bao-cao-cchc",
                                        Period.year(2024),
                                        data,
                                        List.of(),
                                        List.of()),
                                null);
        var read = new CheckReport(request, List.of(), List.of(), List.of()).sentences();
        var sentences = read.stream().filter(s -> s.block() != null).toList();
        var claims =
                IntStream.range(0, figures)
                        .mapToObj(i -> claim(sentences.get(i), data.get(i), isWrong(i)))
                        .toList();
        var findings =
                IntStream.range(0, figures)
                        .filter(LongCheck::isWrong)
                        .mapToObj(i -> finding(claims.get(i).claim()))
                        .toList();
        return new CheckReport(request, claims, findings, List.of());
    }

    private static boolean isWrong(int figure) {
        return figure % 20 == 7;
    }

    private static Block[] blocks(int figures) {
        return IntStream.range(0, figures)
                .mapToObj(i -> "Chỉ tiêu thứ " + i + " đạt " + (1000 + i) + " hồ sơ. " + WORDS)
                .map(text -> new Block.Paragraph(List.of(Sentence.read(text))))
                .toArray(Block[]::new);
    }

    private static JudgedClaim claim(PlacedSentence sentence, Observation told, boolean wrong) {
        var span = sentence.spans().getLast();
        var claim =
                new Claim(
                        span.text(),
                        told.value(),
                        ClaimKind.COUNT,
                        "hồ sơ",
                        sentence.place(),
                        span.start(),
                        span.end(),
                        span);
        var verdict = wrong ? new Verdict.Refuted(told) : new Verdict.Supported(told);
        return new JudgedClaim(claim, verdict, 1);
    }

    private static Finding finding(Claim claim) {
        return new Finding(
                "figure-refuted",
                Severity.ERROR,
                claim.text(),
                claim.place(),
                claim.start(),
                claim.end(),
                Notice.of("files.file-exists", claim.text()),
                null,
                List.of());
    }

    private static Observation observation(int number) {
        var id = "chi-tieu." + number;
        var name = "Số hồ sơ của chỉ tiêu thứ " + number + " đã giải quyết trong kỳ báo cáo";
        var indicator =
                new Indicator(
                        id,
                        name,
                        "hồ sơ",
                        Indicator.Kind.COUNT,
                        0,
                        false,
                        Map.of(),
                        List.of(),
                        null,
                        null);
        var source = new Source("2024.xlsx", "So lieu", "D" + (number + 2));
        return new Observation(
                id, indicator, name, BigDecimal.valueOf(1000 + number), null, null, source);
    }
}
