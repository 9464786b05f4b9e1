package vn.duthao.phrases.lucene;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.phrases.LanguageTest;
import vn.duthao.phrases.Passage;
import vn.duthao.phrases.PassageHit;
import vn.duthao.phrases.PassageRequest;
import vn.duthao.phrases.PhraseStore.Held;
import vn.duthao.phrases.RankFusion;
import vn.duthao.phrases.TextEmbedder;

/**
 * Search for passages by their words and by their meaning, fused by reciprocal rank. The vectors
 * lie in an index of their own beside that of the words, which needs no model and is never touched.
 */
public final class HybridSearch {

    /** What Lucene keeps. */
    private static final int LONGEST_VECTOR = 1024;

    private static final int BATCH = 8;

    /** Within the 512 tokens of small models; servers refuse more, or cut it off silently. */
    private static final int MOST_CHARACTERS = 1_500;

    private final LucenePhraseIndex words;
    private final LucenePhraseIndex vectors;
    private final TextEmbedder embedder;
    private final PhraseRecords records = new PhraseRecords();

    /**
     * A search by both.
     *
     * @param words up to date
     * @param folder of the vectors, derived from the words
     */
    public HybridSearch(LucenePhraseIndex words, Path folder, TextEmbedder embedder) {
        this.words = words;
        this.vectors = LucenePhraseIndex.ofVectors(folder, embedder.identity());
        this.embedder = embedder;
    }

    /**
     * Makes the vectors of reports that are new or changed. Each report is kept as soon as it is
     * made: what a failure interrupts goes on from there. A model is tried for Vietnamese before
     * its first vector is kept.
     *
     * @param progress told the name of each report before its passages go to the model
     * @throws UnusableInputException for a model that does not know Vietnamese, or whose vectors
     *     are too long
     * @throws vn.duthao.notice.DuthaoException where the model fails or nothing can be written
     */
    public void update(Consumer<String> progress) {
        if (vectors.state() != LucenePhraseIndex.State.READY) {
            LanguageTest.of(embedder).require();
        }
        if (vectors.state() == LucenePhraseIndex.State.DAMAGED) {
            vectors.clear();
        }
        var wanted = words.held();
        var held = vectors.held();
        var gone = held.keySet().stream().filter(key -> !wanted.containsKey(key)).toList();
        if (!gone.isEmpty()) {
            vectors.remove(gone);
        }
        wanted.entrySet().stream()
                .filter(report -> !isMadeFrom(report.getValue(), held.get(report.getKey())))
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        report -> {
                            progress.accept(report.getKey());
                            var made = records(report.getKey(), report.getValue());
                            vectors.replace(report.getKey(), made);
                        });
    }

    private static boolean isMadeFrom(Held words, @Nullable Held vectors) {
        return vectors != null && vectors.fingerprint().equals(words.fingerprint());
    }

    private List<Document> records(String report, Held held) {
        var passages =
                words.passages(report).stream()
                        .filter(passage -> !text(passage).isBlank())
                        .toList();
        var made = new ArrayList<Document>();
        made.add(records.report(report, held.fingerprint(), held.type()));
        for (var from = 0; from < passages.size(); from += BATCH) {
            var batch = passages.subList(from, Math.min(passages.size(), from + BATCH));
            var found = embedder.passages(batch.stream().map(HybridSearch::text).toList());
            for (var i = 0; i < batch.size(); i++) {
                requireShort(found.get(i));
                made.add(records.passage(report, batch.get(i), found.get(i)));
            }
        }
        return made;
    }

    private static String text(Passage passage) {
        var text = (passage.heading() + "\n" + passage.text()).strip();
        return text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    }

    private void requireShort(float[] vector) {
        if (vector.length > LONGEST_VECTOR) {
            throw new UnusableInputException(
                    Notice.of(
                            "embedding.too-long", embedder.name(), vector.length, LONGEST_VECTOR));
        }
    }

    /** Passages that mean what the text says, nearest first; none for a blank text. */
    public List<PassageHit> byMeaning(PassageRequest request) {
        return request.text().isBlank()
                ? List.of()
                : vectors.near(request, embedder.query(request.text()));
    }

    /** Passages by their words and their meaning, fused. */
    public List<PassageHit> fused(PassageRequest request) {
        var deep =
                new PassageRequest(
                        request.text(),
                        request.section(),
                        request.agency(),
                        request.indicator(),
                        RankFusion.depth(request.limit()));
        return RankFusion.fuse(List.of(words.search(deep), byMeaning(deep)), request.limit());
    }
}
