package vn.duthao.evaluation.planted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.duthao.catalogue.Corpus;
import vn.duthao.report.Placed;
import vn.duthao.statistics.Observation;

/**
 * A sample of which it is known where its figures stand and what they state.
 *
 * @param corpus the facts
 * @param lines in reading order
 * @param figures of which it is sure what they state, in reading order
 */
record AnnotatedReport(
        Sample sample,
        Corpus corpus,
        List<Line> lines,
        List<KnownFigure> figures,
        Map<Integer, Line> lineOf) {

    AnnotatedReport {
        lines = List.copyOf(lines);
        figures = List.copyOf(figures);
        lineOf = Map.copyOf(lineOf);
    }

    static AnnotatedReport of(Sample sample, Corpus corpus) {
        var lines = Line.of(sample.report());
        var lineOf = new HashMap<Integer, Line>();
        lines.forEach(line -> line.sentences().forEach(p -> lineOf.put(p.index(), line)));
        var figures = new Annotator(sample).figures(lines);
        return new AnnotatedReport(sample, corpus, lines, figures, lineOf);
    }

    /** The line that the sentence stands in. */
    Line line(int sentence) {
        return Objects.requireNonNull(lineOf.get(sentence));
    }

    /** The words of the sentence. */
    String text(int sentence) {
        return line(sentence).sentences().stream()
                .filter(p -> p.index() == sentence)
                .map(p -> p.sentence().text())
                .findFirst()
                .orElseThrow();
    }

    /** Every sentence in reading order. */
    Stream<Placed> sentences() {
        return lines.stream().flatMap(line -> line.sentences().stream());
    }

    /** The figures that state the indicator, in reading order. */
    List<KnownFigure> figuresOf(String indicator) {
        return figures.stream().filter(f -> f.indicator().equals(indicator)).toList();
    }

    /** The same indicator in the statistics of the comparable period. */
    Optional<Observation> previous(Observation observation) {
        var previous = sample.previous();
        return previous == null ? Optional.empty() : previous.find(observation.id());
    }

    /** How many lines have a figure of any kind that is not a date or a number of a document. */
    long linesWithFigures() {
        return lines.stream().filter(line -> !NumberReader.numbers(line.text()).isEmpty()).count();
    }
}
