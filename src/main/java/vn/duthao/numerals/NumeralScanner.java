package vn.duthao.numerals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds every stretch of a sentence that is written with digits or number words and says what it
 * means. Exact: a form that can be read in two ways is {@link Reading.Ambiguous}, never guessed.
 * Linear in the length of the sentence.
 *
 * <p>A span runs from its first to its last numeral; the words that introduce it ("năm", "quý",
 * "ngày", "Điều", "số", "từ") stay outside: "năm «2024»", "Quý «I năm 2023»", "ngày «06 tháng 12
 * năm 2021»", "giai đoạn «2021 - 2025»", "«6 tháng đầu năm 2024»", "từ «80 đến 85%»".
 */
public final class NumeralScanner {

    /** In this order: the first that knows what stands at a token has it. */
    private static final List<Recogniser> RECOGNISERS =
            List.of(
                    new AddressRecogniser(),
                    new LegalNumberRecogniser(),
                    new GarbleRecogniser(),
                    new DateRecogniser(),
                    new PartOfYearRecogniser(),
                    new YearRecogniser(),
                    new EnumerationRecogniser(),
                    new OrdinalRecogniser(),
                    new NameRecogniser(),
                    new RatioRecogniser(),
                    new RangeRecogniser(),
                    new QuantityRecogniser(),
                    new NumberWordRecogniser());

    /** The spans in the order of the sentence, not overlapping. The sentence is in NFC. */
    public List<NumericSpan> scan(String sentence) {
        var tokens = Tokenizer.cut(sentence);
        var spans = new ArrayList<NumericSpan>();
        int i = 0;
        while (i < tokens.size()) {
            i = readAt(tokens, i, spans);
        }
        return List.copyOf(spans);
    }

    /**
     * What the whole text means, blanks at its ends aside: the reading of a cell or an argument.
     * Empty where it holds anything else beside one numeral.
     */
    public Optional<Reading> readWhole(String text) {
        var stripped = VietnameseText.singleBlanks(VietnameseText.nfc(text));
        var spans = scan(stripped);
        var whole = spans.size() == 1 && spans.getFirst().text().equals(stripped);
        return whole ? Optional.of(spans.getFirst().reading()) : Optional.empty();
    }

    private static int readAt(Tokens tokens, int i, List<NumericSpan> spans) {
        for (var recogniser : RECOGNISERS) {
            var match = recogniser.at(tokens, i);
            if (match != null) {
                spans.addAll(match.spans());
                return match.next();
            }
        }
        return i + 1;
    }
}
