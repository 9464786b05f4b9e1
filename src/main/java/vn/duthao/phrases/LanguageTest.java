package vn.duthao.phrases;

import java.util.List;
import java.util.stream.IntStream;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.numerals.VietnameseText;
import vn.duthao.phrases.MeaningData.Triple;

/**
 * What a model made of Vietnamese sentences; a model for English only finds paraphrases by chance.
 *
 * @param found sentences whose nearest paraphrase is their own
 * @param nearer sentences nearer to their paraphrase than to other words of theirs
 * @param markless sentences that are the same to the model without diacritics
 * @param of sentences in all
 */
public record LanguageTest(String model, int found, int nearer, int markless, int of) {

    private static final MeaningData DATA = MeaningData.load();

    /**
     * Tries the model.
     *
     * @throws vn.duthao.notice.DuthaoException where it fails
     */
    public static LanguageTest of(TextEmbedder embedder) {
        var triples = DATA.sentences();
        var texts = triples.stream().map(t -> embedder.query(t.text())).toList();
        var plain =
                triples.stream()
                        .map(t -> embedder.query(VietnameseText.withoutMarks(t.text())))
                        .toList();
        var paraphrases = embedder.passages(triples.stream().map(Triple::paraphrase).toList());
        var unrelated = embedder.passages(triples.stream().map(Triple::unrelated).toList());
        return new LanguageTest(
                embedder.name(),
                count(i -> nearest(texts.get(i), paraphrases) == i),
                count(
                        i ->
                                cosine(texts.get(i), paraphrases.get(i))
                                        > cosine(texts.get(i), unrelated.get(i))),
                count(i -> cosine(texts.get(i), plain.get(i)) >= DATA.sameFrom()),
                triples.size());
    }

    /** Whether the model may be used. */
    public boolean passed() {
        return found >= DATA.paraphrasesFound()
                && nearer >= DATA.paraphrasesNearer()
                && markless == 0;
    }

    /** The figures in words, with those that would do. */
    public Notice notice() {
        return Notice.of(
                passed() ? "embedding.knows-vietnamese" : "embedding.no-vietnamese",
                model,
                found,
                of,
                DATA.paraphrasesFound(),
                nearer,
                DATA.paraphrasesNearer(),
                markless);
    }

    /**
     * Refuses a model that did not pass.
     *
     * @throws UnusableInputException with the figures
     */
    public void require() {
        if (!passed()) {
            throw new UnusableInputException(notice());
        }
    }

    private static int count(java.util.function.IntPredicate holds) {
        return (int) IntStream.range(0, DATA.sentences().size()).filter(holds).count();
    }

    private static int nearest(float[] text, List<float[]> others) {
        return IntStream.range(0, others.size())
                .boxed()
                .max(java.util.Comparator.comparingDouble(i -> cosine(text, others.get(i))))
                .orElseThrow();
    }

    private static double cosine(float[] a, float[] b) {
        var product = 0.0;
        var lengthA = 0.0;
        var lengthB = 0.0;
        for (var i = 0; i < a.length; i++) {
            product += (double) a[i] * b[i];
            lengthA += (double) a[i] * a[i];
            lengthB += (double) b[i] * b[i];
        }
        return product / Math.sqrt(lengthA * lengthB);
    }
}
