package vn.duthao.check.rule.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.duthao.check.Claim;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.Finding;
import vn.duthao.check.PlacedSentence;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;

/** "cao nhất là A (91%), thấp nhất là B (95%)": the two figures tell which is which. */
final class Extremes implements DirectionDiffers.Comparison {

    private final Pattern highest;
    private final Pattern lowest;

    Extremes(FigureVocabulary vocabulary) {
        highest = vocabulary.pattern("{highest}");
        lowest = vocabulary.pattern("{lowest}");
    }

    @Override
    public Stream<Finding> findings(Examination examination) {
        return examination.sentences().stream()
                .filter(s -> s.row() == null)
                .flatMap(s -> finding(s, examination).stream());
    }

    private Optional<Finding> finding(PlacedSentence sentence, Examination examination) {
        return behind(highest, sentence, examination)
                .flatMap(
                        m ->
                                behind(lowest, sentence, examination)
                                        .filter(l -> l.kind() == m.kind())
                                        .filter(l -> l.unit().equals(m.unit()))
                                        .filter(l -> l.value().compareTo(m.value()) > 0)
                                        .map(l -> finding(m, l)));
    }

    /** The first figure behind the word, empty where the word stands twice or not at all. */
    private static Optional<Claim> behind(
            Pattern word, PlacedSentence sentence, Examination examination) {
        var found = word.matcher(sentence.text()).results().toList();
        return found.size() == 1
                ? examination.claims().stream()
                        .map(ExaminedClaim::claim)
                        .filter(c -> c.place().equals(sentence.place()))
                        .filter(c -> c.start() > found.getFirst().end())
                        .findFirst()
                : Optional.empty();
    }

    private static Finding finding(Claim most, Claim least) {
        return Findings.of(
                DirectionDiffers.ID,
                Severities.of(DirectionDiffers.ID),
                most,
                Notice.of("check.direction-differs.extremes", most.text(), least.text()),
                null,
                List.of(most.text(), least.text()));
    }
}
