package vn.duthao.check.rule.leftover;

import java.util.List;
import java.util.stream.Stream;
import vn.duthao.check.Place;
import vn.duthao.check.PlacedSentence;
import vn.duthao.check.rule.Examination;
import vn.duthao.numerals.NumeralScanner;

/** The parts of a report that say whose it is, some of which are no sentences of its body. */
final class Ends {

    /** The index of what stands above the first sentence. */
    private static final int ABOVE = -1;

    private static final Phrases CLOSERS = Phrases.of(LeftoverWords.WORDS.ends().closers());
    private static final Phrases REPORTING = Phrases.of(LeftoverWords.WORDS.ends().reporting());

    private Ends() {}

    /** Title, then every sentence of the report. */
    static List<PlacedSentence> withTitle(Examination examination) {
        var title = examination.report().title();
        return title.isEmpty()
                ? examination.sentences()
                : Stream.concat(Stream.of(above(title)), examination.sentences().stream()).toList();
    }

    /** A text above the first sentence: the title, a line of the letterhead. */
    static PlacedSentence above(String text) {
        return new PlacedSentence(
                new Place("", "", text, ABOVE),
                List.of(),
                -1,
                -1,
                null,
                null,
                new NumeralScanner().scan(text));
    }

    static boolean isTitle(PlacedSentence sentence) {
        return sentence.place().index() == ABOVE;
    }

    /** "Trên đây là báo cáo …". */
    static boolean isClosing(List<Word> words) {
        return CLOSERS.at(words, 0) != null;
    }

    /** Index of the word after "Trên đây là kế hoạch", 0 where nothing is closed. */
    static int afterCloser(List<Word> words) {
        var closer = CLOSERS.at(words, 0);
        return closer == null ? 0 : closer.to();
    }

    /** Above the first section. */
    static boolean isOpening(PlacedSentence sentence) {
        return !isTitle(sentence)
                && sentence.block() != null
                && sentence.headings().isEmpty()
                && !isClosing(Word.of(sentence.text()));
    }

    /** Title, opening or closing. */
    static boolean isEnd(PlacedSentence sentence, List<Word> words) {
        return isTitle(sentence) || isOpening(sentence) || isClosing(words);
    }

    /** Index of the word from which on it is told what is reported; -1 where nothing is. */
    static int reportingFrom(PlacedSentence sentence, List<Word> words) {
        if (isTitle(sentence) || isClosing(words)) {
            return 0;
        }
        var reporting = isOpening(sentence) ? REPORTING.all(words) : List.<Phrases.Match>of();
        return reporting.isEmpty() ? -1 : reporting.getLast().to();
    }
}
