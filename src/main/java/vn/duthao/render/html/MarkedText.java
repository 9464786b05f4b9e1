package vn.duthao.render.html;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.check.Finding;
import vn.duthao.check.PlacedSentence;
import vn.duthao.check.Severity;
import vn.duthao.check.Verdict;
import vn.duthao.render.html.CrossReferences.Figure;
import vn.duthao.render.html.CrossReferences.NumberedFinding;

/** Writes text with its figures as links to the data, and what was found fault with marked. */
final class MarkedText {

    private final Markup html;
    private final PageWords words;
    private final CrossReferences references;

    MarkedText(Markup html, PageWords words, CrossReferences references) {
        this.html = html;
        this.words = words;
        this.references = references;
    }

    /** The whole sentence. */
    void write(PlacedSentence sentence) {
        write(sentence, sentence.text(), 0, Integer.MAX_VALUE);
    }

    /** A text that stands in the sentence from an offset on, up to where the next begins. */
    void write(PlacedSentence sentence, String text, int offset, int limit) {
        var index = sentence.place().index();
        var stretches =
                Stretch.of(
                        text.length(),
                        offset,
                        limit,
                        references.figures(index),
                        references.findings(index));
        for (var stretch : stretches) {
            write(stretch, text.substring(stretch.start(), stretch.end()));
        }
    }

    private void write(Stretch stretch, String text) {
        if (stretch.faults().isEmpty()) {
            plain(stretch, text);
        } else {
            html.open("mark", "class", PageWords.style(worst(stretch.faults())));
            plain(stretch, text);
            html.close();
        }
        stretch.ending().forEach(this::number);
    }

    private static Severity worst(List<NumberedFinding> faults) {
        return faults.stream()
                .map(f -> f.finding().severity())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void plain(Stretch stretch, String text) {
        var figure = stretch.figure();
        if (figure == null) {
            html.text(text);
        } else {
            figure(figure, text);
        }
    }

    private void figure(Figure figure, String text) {
        var judgement = Judgement.of(figure.judged().verdict());
        var rows = figure.rows();
        html.element(
                "a",
                text,
                "id",
                figure.id(),
                "class",
                "fig " + judgement.style(),
                "href",
                "#" + (rows.isEmpty() ? figure.id() : rows.getFirst().id()),
                "data-rows",
                ids(rows.stream().map(Sources.Row::id)),
                "data-faults",
                ids(figure.findings().stream().map(NumberedFinding::id)),
                "title",
                title(figure, judgement));
    }

    private String title(Figure figure, Judgement judgement) {
        var known =
                figure.judged().verdict() instanceof Verdict.Derived(_, var formula, _)
                        ? Stream.of("= " + formula)
                        : figure.rows().stream().map(r -> r.observation().name()).distinct();
        return Stream.concat(Stream.of(words.of(judgement)), known)
                .collect(Collectors.joining(" · "));
    }

    private static String ids(Stream<String> ids) {
        return ids.collect(Collectors.joining(" "));
    }

    /** The number that leads to the finding. */
    private void number(NumberedFinding numbered) {
        Finding finding = numbered.finding();
        html.element(
                "a",
                String.valueOf(numbered.number()),
                "id",
                numbered.markId(),
                "class",
                "no " + PageWords.style(finding.severity()),
                "href",
                "#" + numbered.id(),
                "aria-label",
                words.of(finding.severity())
                        + " "
                        + numbered.number()
                        + ": "
                        + words.message(finding));
    }
}
