package vn.duthao.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Outline;
import vn.duthao.check.CheckReport;
import vn.duthao.check.JudgedClaim;
import vn.duthao.numerals.NumeralScanner;
import vn.duthao.report.Report;
import vn.duthao.statistics.DataSet;

/**
 * Makes frames from a past report and its own statistics: what the checker could align becomes a
 * slot, and a sentence with anything that it could not align is kept but marked.
 */
public final class FrameMaker {

    private final NumeralScanner scanner = new NumeralScanner();
    private final CitationFinder citations = new CitationFinder();
    private final ClaimWords words = new ClaimWords();
    private final Catalogue catalogue;
    private final Outline outline;

    public FrameMaker(Catalogue catalogue, Outline outline) {
        this.catalogue = catalogue;
        this.outline = outline;
    }

    /**
     * The report's passages and frames.
     *
     * @param data the report's own statistics
     * @param check of the report against them
     */
    public PastReport make(Report report, DataSet data, Agency agency, CheckReport check) {
        var sentences = ReportWalk.of(report, new SectionRecogniser(outline));
        var claims = claimsBySentence(check);
        var zeroWords = new ZeroWords(catalogue, outline, data, words);
        var frames = new ArrayList<Frame>();
        for (var sentence : sentences) {
            var own = claimsOf(sentence, claims);
            var parts = new PartsBuilder(sentence, own, data, agency, catalogue, citations, words);
            var source = source(sentence, frames.size(), data, agency);
            frames.add(parts.frame(source, scanner, zeroWords));
        }
        var passages = passages(sentences, frames);
        title(report)
                .ifPresent(
                        title -> {
                            var parts =
                                    new PartsBuilder(
                                            title, Map.of(), data, agency, catalogue, citations,
                                            words);
                            var source = source(title, frames.size(), data, agency);
                            frames.add(parts.frame(source, scanner, zeroWords));
                        });
        return new PastReport(passages, frames);
    }

    private FrameSource source(PastSentence sentence, int index, DataSet data, Agency agency) {
        return new FrameSource(
                agency.id(),
                agency.type(),
                outline.reportType(),
                data.period(),
                sentence.section(),
                index);
    }

    /** What the report is about, in one line. */
    private static Optional<PastSentence> title(Report report) {
        var title = report.title().lines().map(String::strip).collect(Collectors.joining(" "));
        var shape = new Shape(-1, Shape.Kind.HEADING, "", 0, 0, 0);
        return title.isEmpty()
                ? Optional.empty()
                : Optional.of(new PastSentence(FrameSource.TITLE, "", shape, title, title, 0));
    }

    private static Map<String, List<JudgedClaim>> claimsBySentence(CheckReport check) {
        var claims = new HashMap<String, List<JudgedClaim>>();
        for (var claim : check.claims()) {
            var place = claim.claim().place();
            claims.computeIfAbsent(key(place.section(), place.sentence()), _ -> new ArrayList<>())
                    .add(claim);
        }
        return claims;
    }

    /** The claims inside the sentence by their offset in it. */
    private static Map<Integer, JudgedClaim> claimsOf(
            PastSentence sentence, Map<String, List<JudgedClaim>> claims) {
        var own = new HashMap<Integer, JudgedClaim>();
        var length = sentence.sentence().length();
        for (var claim : claims.getOrDefault(key(sentence.path(), sentence.text()), List.of())) {
            var start = claim.claim().start() - sentence.offset();
            if (start >= 0 && start < length) {
                own.putIfAbsent(start, claim);
            }
        }
        return own;
    }

    private static String key(String section, String sentence) {
        return section + "\n" + sentence;
    }

    private static List<Passage> passages(List<PastSentence> sentences, List<Frame> frames) {
        var bySection = new LinkedHashMap<String, List<Frame>>();
        for (int i = 0; i < frames.size(); i++) {
            bySection
                    .computeIfAbsent(
                            sentences.get(i).path() + frames.get(i).source().section(),
                            _ -> new ArrayList<>())
                    .add(frames.get(i));
        }
        return bySection.values().stream().map(FrameMaker::passage).toList();
    }

    private static Passage passage(List<Frame> frames) {
        var first = frames.getFirst();
        var heading = first.shape().kind() == Shape.Kind.HEADING ? first.text() : "";
        var text = frames.stream().map(Frame::text).collect(Collectors.joining(" "));
        Set<String> indicators =
                frames.stream().flatMap(f -> f.figures().stream()).collect(Collectors.toSet());
        return new Passage(first.source(), heading, text, indicators);
    }
}
