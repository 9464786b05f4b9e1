package vn.duthao.phrases;

import java.util.List;

/** A past report as passages and frames, both in reading order. */
public record PastReport(List<Passage> passages, List<Frame> frames) {
    public PastReport {
        passages = List.copyOf(passages);
        frames = List.copyOf(frames);
    }
}
