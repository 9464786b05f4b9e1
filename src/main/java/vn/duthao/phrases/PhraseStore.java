package vn.duthao.phrases;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/** Where passages and frames are kept. */
public interface PhraseStore {

    /**
     * The reports held, by their keys.
     *
     * @throws vn.duthao.notice.OutsideFailureException where it cannot be read
     */
    Map<String, Held> held();

    /**
     * A report in the store.
     *
     * @param fingerprint of what it was made from
     * @param type as which it was made
     * @param stamp as it was last kept with {@link #stamp}, 0 before that
     */
    record Held(String fingerprint, String type, long stamp) {}

    /**
     * Keeps by what the files of reports are known to be as they were without reading them. A stamp
     * only spares work: where nothing can be written, it is not kept.
     *
     * @param stamps by keys of reports that are held
     */
    void stamp(Map<String, Long> stamps);

    /**
     * Removes reports, then adds and replaces reports, in one step: after a crash all of it or
     * nothing holds.
     *
     * @param made taken one after the other, so that not all need be held at a time
     * @param gone keys of reports to remove
     * @throws vn.duthao.notice.OutsideFailureException where it cannot be written, or another
     *     process is writing
     */
    void update(Iterator<Made> made, Collection<String> gone);

    /**
     * A report to store.
     *
     * @param key of the report
     * @param fingerprint of what it was made from
     */
    record Made(String key, String fingerprint, PastReport report) {}
}
