package vn.duthao.phrases;

import java.util.List;

/**
 * A passage found.
 *
 * @param score BM25, nearness or the sum of {@link RankFusion}, as the list was made: higher is
 *     better; comparable only within one answer
 * @param matched words of the request that the passage has, as the request wrote them
 */
public record PassageHit(Passage passage, double score, List<String> matched) {
    public PassageHit {
        matched = List.copyOf(matched);
    }
}
