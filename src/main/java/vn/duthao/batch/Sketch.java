package vn.duthao.batch;

import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The least hashes of a text's word sequences: the share of equal ones estimates the Jaccard
 * similarity of two texts (Broder 1997), with a standard error below {@code 1 / (2 * sqrt(256))}.
 */
final class Sketch {

    private static final int HASHES = 256;
    private static final long[] SEEDS = new SplittableRandom(20_241_214).longs(HASHES).toArray();

    private final byte[] least;

    private Sketch(byte[] least) {
        this.least = least;
    }

    /** The sketch of the sequences' hashes. */
    static Sketch of(Set<Long> sequences) {
        var least = new long[HASHES];
        Arrays.fill(least, Long.MAX_VALUE);
        for (var sequence : sequences) {
            for (int i = 0; i < HASHES; i++) {
                least[i] = Math.min(least[i], mixed(sequence ^ SEEDS[i]));
            }
        }
        var bytes = new byte[HASHES];
        for (int i = 0; i < HASHES; i++) {
            bytes[i] = (byte) least[i];
        }
        return new Sketch(bytes);
    }

    /** The finaliser of SplitMix64. */
    private static long mixed(long value) {
        var z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** The sketch that was told as text. */
    static Sketch parse(String text) {
        return new Sketch(Base64.getDecoder().decode(text));
    }

    /**
     * What the texts have in common, from 0 to 1. A byte of each hash is kept: of unlike texts one
     * in 256 meets by chance, which is taken off (Li and König 2010, b-bit minwise hashing).
     */
    double alike(Sketch other) {
        var equal = 0;
        for (int i = 0; i < HASHES; i++) {
            equal += least[i] == other.least[i] ? 1 : 0;
        }
        var chance = 1.0 / 256;
        return Math.max(0, ((double) equal / HASHES - chance) / (1 - chance));
    }

    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(least);
    }
}
