package vn.duthao.phrases.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import vn.duthao.numerals.VietnameseText;
import vn.duthao.phrases.Passage;
import vn.duthao.phrases.PassageHit;
import vn.duthao.phrases.PassageRequest;

/**
 * BM25 over exact syllables, folded syllables, pairs of syllables and document numbers. Queries are
 * built from terms, never parsed.
 */
final class PassageSearch {

    private static final float EXACT_WEIGHT = 1f;
    private static final float FOLDED_WEIGHT = 0.4f;
    private static final float PAIR_WEIGHT = 1.5f;
    private static final float NUMBER_WEIGHT = 6f;

    /** Of each field, the first of a longer text: Lucene takes 1024 clauses in all. */
    private static final int MOST_TERMS = 250;

    private final Analyzer analyzer;
    private final PhraseRecords records;
    private final StoredJson json = new StoredJson();

    PassageSearch(Analyzer analyzer, PhraseRecords records) {
        this.analyzer = analyzer;
        this.records = records;
    }

    List<PassageHit> search(
            PassageRequest request,
            BiFunction<Query, Integer, List<LucenePhraseIndex.Ranked>> index) {
        return index.apply(query(request), request.limit()).stream()
                .map(ranked -> hit(ranked, request))
                .toList();
    }

    /** Those whose vectors are nearest to that of the request's text. */
    List<PassageHit> near(
            PassageRequest request,
            float[] vector,
            BiFunction<Query, Integer, List<LucenePhraseIndex.Ranked>> index) {
        var query =
                new KnnFloatVectorQuery(
                        Fields.VECTOR, vector, request.limit(), passages(request).build());
        return index.apply(query, request.limit()).stream()
                .map(ranked -> hit(ranked, request))
                .toList();
    }

    private Query query(PassageRequest request) {
        var text = VietnameseText.comparable(request.text());
        var words = new BooleanQuery.Builder();
        add(words, Fields.EXACT, terms(Fields.EXACT, text), EXACT_WEIGHT);
        add(words, Fields.FOLDED, terms(Fields.FOLDED, text), FOLDED_WEIGHT);
        add(words, Fields.PAIRS, terms(Fields.PAIRS, text), PAIR_WEIGHT);
        add(
                words,
                Fields.NUMBER,
                new LinkedHashSet<>(records.numbers(request.text())),
                NUMBER_WEIGHT);
        return passages(request).add(words.build(), Occur.MUST).build();
    }

    /** The passages that the filters of the request leave. */
    private static BooleanQuery.Builder passages(PassageRequest request) {
        var query = LucenePhraseIndex.kind(PhraseRecords.PASSAGE_KIND);
        filter(query, Fields.SECTION, request.section());
        filter(query, Fields.AGENCY, request.agency());
        filter(query, Fields.INDICATOR, request.indicator());
        return query;
    }

    private PassageHit hit(LucenePhraseIndex.Ranked ranked, PassageRequest request) {
        Passage passage = json.passage(ranked.record().get(Fields.STORED));
        var held =
                terms(
                        Fields.FOLDED,
                        VietnameseText.comparable(passage.heading() + " " + passage.text()));
        var matched =
                java.util.Arrays.stream(VietnameseText.singleBlanks(request.text()).split(" "))
                        .filter(word -> hasAny(held, word))
                        .distinct()
                        .toList();
        return new PassageHit(passage, ranked.score(), matched);
    }

    private boolean hasAny(Set<String> held, String word) {
        return terms(Fields.FOLDED, VietnameseText.comparable(word)).stream()
                .anyMatch(held::contains);
    }

    private Set<String> terms(String field, String text) {
        return new LinkedHashSet<>(PhraseAnalyzers.terms(analyzer, field, text));
    }

    private static void add(
            BooleanQuery.Builder query, String field, Set<String> terms, float weight) {
        terms.stream()
                .limit(MOST_TERMS)
                .map(term -> new BoostQuery(new TermQuery(new Term(field, term)), weight))
                .forEach(term -> query.add(term, Occur.SHOULD));
    }

    private static void filter(BooleanQuery.Builder query, String field, @Nullable String value) {
        if (value != null) {
            query.add(LucenePhraseIndex.is(field, value), Occur.FILTER);
        }
    }
}
