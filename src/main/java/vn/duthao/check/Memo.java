package vn.duthao.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was worked out for texts that come again and again. It begins anew when it is full, so that
 * no input can fill the memory.
 */
public final class Memo<K, V> {

    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final int most;
    private final Function<K, V> work;

    /**
     * An empty memo.
     *
     * @param most it holds
     * @param work gives the same for the same, and never null
     */
    public Memo(int most, Function<K, V> work) {
        this.most = most;
        this.work = work;
    }

    /** What the work gives for the key. */
    public V get(K key) {
        var value = known.get(key);
        return value == null ? made(key) : value;
    }

    private V made(K key) {
        var value = work.apply(key);
        if (known.size() >= most) {
            known.clear();
        }
        known.put(key, value);
        return value;
    }
}
