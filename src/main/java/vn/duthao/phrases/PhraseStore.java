package vn.duthao.phrases;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/** Where passages and frames are kept. */
public interface PhraseStore {

    /**
     * The reports held, with the fingerprint of what each was made from.
     *
     * @throws vn.duthao.notice.OutsideFailureException where it cannot be read
     */
    Map<String, String> fingerprints();

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
