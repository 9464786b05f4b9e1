package vn.duthao.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of a run that one machine does: every so-many-th unit.
 *
 * @param index from 1
 * @param count 1 for the whole run
 */
public record Shard(int index, int count) {

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,4})/([1-9]\\d{0,4})");

    /** The whole run. */
    public static final Shard WHOLE = new Shard(1, 1);

    /** "2/8" is the second of eight; empty for any other text. */
    public static Optional<Shard> parse(String text) {
        var matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(
                                new Shard(
                                        Integer.parseInt(matcher.group(1)),
                                        Integer.parseInt(matcher.group(2))))
                        .filter(shard -> shard.index <= shard.count)
                : Optional.empty();
    }

    /** Its part of them, in their order. */
    <T> List<T> of(List<T> all) {
        var part = new ArrayList<T>();
        for (int i = index - 1; i < all.size(); i += count) {
            part.add(all.get(i));
        }
        return part;
    }

    /** How its own files end: nothing for a whole run, else "-2-of-8". */
    String suffix() {
        return count == 1 ? "" : "-" + index + "-of-" + count;
    }
}
