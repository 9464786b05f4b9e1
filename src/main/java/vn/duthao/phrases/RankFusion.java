package vn.duthao.phrases;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Several lists of passages made one by reciprocal rank (G. V. Cormack, C. L. A. Clarke, S.
 * Büttcher, Proceedings of SIGIR 2009): a passage scores the sum of 1 / (k + its rank, from 1) over
 * the lists that have it.
 */
public final class RankFusion {

    private static final MeaningData DATA = MeaningData.load();

    private RankFusion() {}

    /** How long the lists should be for so many hits. */
    public static int depth(int limit) {
        return Math.max(limit, DATA.candidates());
    }

    /**
     * The fused list, best first; of equals the one that an earlier list has. The score of a hit is
     * that sum, its words are those that any list tells.
     */
    public static List<PassageHit> fuse(List<List<PassageHit>> lists, int limit) {
        var fused = new LinkedHashMap<Passage, PassageHit>();
        for (var list : lists) {
            for (var i = 0; i < list.size(); i++) {
                add(fused, list.get(i), 1.0 / (DATA.rankConstant() + i + 1));
            }
        }
        return fused.values().stream()
                .sorted(Comparator.comparingDouble(PassageHit::score).reversed())
                .limit(limit)
                .toList();
    }

    private static void add(Map<Passage, PassageHit> fused, PassageHit hit, double score) {
        fused.merge(
                hit.passage(),
                new PassageHit(hit.passage(), score, hit.matched()),
                (a, b) -> {
                    var words = new LinkedHashSet<>(a.matched());
                    words.addAll(b.matched());
                    return new PassageHit(a.passage(), a.score() + b.score(), List.copyOf(words));
                });
    }
}
