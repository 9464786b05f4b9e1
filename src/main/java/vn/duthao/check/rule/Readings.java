package vn.duthao.check.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What several rules need to have read of one report, so that the first reads it for all. Of one
 * check, which runs in one thread.
 */
public final class Readings {

    private final Map<Class<?>, Object> read = new HashMap<>();

    /** The reading of that type; read now where no rule asked for it before. */
    public <T> T once(Class<T> type, Supplier<T> reading) {
        var known = read.get(type);
        if (known != null) {
            return type.cast(known);
        }
        var made = reading.get();
        read.put(type, made);
        return made;
    }
}
