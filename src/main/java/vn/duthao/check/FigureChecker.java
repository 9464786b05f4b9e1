package vn.duthao.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.duthao.catalogue.Corpus;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Precedence;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Rules;
import vn.duthao.report.Report;

/** Finds the figures of a report, binds each to an indicator and judges it. */
public final class FigureChecker {

    private static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::severity)
                    .reversed()
                    .thenComparing(f -> f.place().index())
                    .thenComparing(Finding::start)
                    .thenComparing(Finding::rule);

    private final Corpus corpus;
    private final Registers registers;
    private final Lexicon lexicon = Lexicon.load();
    private final Thresholds thresholds = Resources.read("thresholds.yaml", Thresholds.class);
    private final ClaimExtractor extractor = new ClaimExtractor(lexicon, thresholds);
    private final ToldZeros toldZeros = new ToldZeros(extractor);
    private final List<Rule> rules = Rules.all();
    private final Precedence precedence = Precedence.load();

    public FigureChecker(Corpus corpus) {
        this.corpus = corpus;
        this.registers = new Registers(corpus.catalogue(), lexicon, thresholds);
    }

    /** Finds, binds and judges the figures of the report, and looks for all that the rules name. */
    public CheckReport check(CheckRequest request) {
        var sentences = ReadingOrder.of(request.report());
        var claims = extractor.extract(sentences);
        var register = registers.of(request.data(), request.previous(), NamedTimes.ofMost(claims));
        var finder = new EvidenceFinder(register, lexicon, thresholds);
        var judge = new Judge(register, finder, lexicon, thresholds);
        var judged = judge.judge(finder.bind(claims));
        var zeros = toldZeros.judged(sentences, finder, judge);
        var subject = Subject.of(request.report(), request.data(), corpus.agencies());
        var examination =
                new Examination(
                        request,
                        readable(sentences),
                        readable(judged, sentences),
                        zeros,
                        subject,
                        corpus);
        var all = rules.stream().flatMap(r -> r.findings(examination).stream()).toList();
        var findings =
                precedence.keep(all).stream()
                        .flatMap(f -> believed(f, request.report()))
                        .sorted(WORST_FIRST)
                        .toList();
        var acceptance = Acceptance.of(findings, request.waivers());
        return new CheckReport(
                request,
                judged.stream().map(ExaminedClaim::judged).toList(),
                acceptance.open(),
                acceptance.waived());
    }

    /** Where words had to be restored every finding is less certain, and the softest is none. */
    private static Stream<Finding> believed(Finding finding, Report report) {
        return report.legibility().isDamaged()
                ? finding.severity().softer().map(finding::at).stream()
                : Stream.of(finding);
    }

    /** The rules do not look into a sentence with more figures than a person could read. */
    private List<PlacedSentence> readable(List<PlacedSentence> sentences) {
        return sentences.stream()
                .map(s -> s.spans().size() > thresholds.perSentence() ? s.withoutSpans() : s)
                .toList();
    }

    /**
     * The figures before such a sentence: what stands behind it refers to figures by their place.
     */
    private List<ExaminedClaim> readable(
            List<ExaminedClaim> claims, List<PlacedSentence> sentences) {
        return claims.stream()
                .takeWhile(
                        c ->
                                sentences.get(c.claim().place().index()).spans().size()
                                        <= thresholds.perSentence())
                .toList();
    }
}
