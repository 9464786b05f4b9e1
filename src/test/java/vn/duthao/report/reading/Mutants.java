package vn.duthao.report.reading;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Good files with bytes changed, cut, repeated. */
final class Mutants {

    private Mutants() {}

    /** The file with up to three mutations, the same for the same seed. */
    static byte[] of(byte[] good, int seed) {
        var random = new SplittableRandom(seed);
        var bytes = good.clone();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            bytes = mutated(bytes, random);
        }
        return bytes;
    }

    private static byte[] mutated(byte[] bytes, SplittableRandom random) {
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(5)) {
            case 0 -> flipped(bytes, random);
            case 1 -> Arrays.copyOf(bytes, Math.max(1, at));
            case 2 -> repeated(bytes, at, random.nextInt(1, 2000));
            case 3 -> digits(bytes, at, random);
            default -> cut(bytes, at, random.nextInt(1, 500));
        };
    }

    private static byte[] flipped(byte[] bytes, SplittableRandom random) {
        for (int i = random.nextInt(1, 200); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    /** Numbers of objects, lengths and places changed: what a reader trusts most. */
    private static byte[] digits(byte[] bytes, int at, SplittableRandom random) {
        for (int i = at; i < Math.min(bytes.length, at + 400); i++) {
            if (bytes[i] >= '0' && bytes[i] <= '9' && random.nextInt(4) == 0) {
                bytes[i] = (byte) ('0' + random.nextInt(10));
            }
        }
        return bytes;
    }

    private static byte[] repeated(byte[] bytes, int at, int length) {
        int end = Math.min(bytes.length, at + length);
        var longer = Arrays.copyOf(bytes, bytes.length + end - at);
        System.arraycopy(bytes, at, longer, end, bytes.length - at);
        return longer;
    }

    private static byte[] cut(byte[] bytes, int at, int length) {
        int end = Math.min(bytes.length, at + length);
        var shorter = Arrays.copyOf(bytes, bytes.length - (end - at));
        System.arraycopy(bytes, end, shorter, at, bytes.length - end);
        return shorter.length == 0 ? bytes : shorter;
    }
}
