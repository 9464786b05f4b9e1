package vn.duthao.phrases.lucene;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;

/**
 * How passages are taken apart into terms: exact syllables, folded ones, and pairs of syllables.
 */
final class PhraseAnalyzers {

    private PhraseAnalyzers() {}

    /** The analyzer for the fields of a passage; any other field is one term. */
    static Analyzer perField() {
        return new PerFieldAnalyzerWrapper(
                new KeywordAnalyzer(),
                Map.of(
                        Fields.EXACT, new SyllableAnalyzer(false, false),
                        Fields.FOLDED, new SyllableAnalyzer(true, false),
                        Fields.PAIRS, new SyllableAnalyzer(false, true)));
    }

    /** The terms of a text as the field holds them. */
    static List<String> terms(Analyzer analyzer, String field, String text) {
        var terms = new java.util.ArrayList<String>();
        try (var stream = analyzer.tokenStream(field, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (java.io.IOException e) {
            throw new OutsideFailureException(Notice.of("phrases.index-unreadable", field), e);
        }
        return terms;
    }

    private static final class SyllableAnalyzer extends Analyzer {
        private final boolean folded;
        private final boolean pairs;

        SyllableAnalyzer(boolean folded, boolean pairs) {
            this.folded = folded;
            this.pairs = pairs;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var tokenizer = new StandardTokenizer();
            var syllables =
                    folded ? new ICUFoldingFilter(tokenizer) : new LowerCaseFilter(tokenizer);
            if (!pairs) {
                return new TokenStreamComponents(tokenizer, syllables);
            }
            var shingles = new ShingleFilter(syllables, 2, 2);
            shingles.setOutputUnigrams(false);
            return new TokenStreamComponents(tokenizer, shingles);
        }
    }
}
