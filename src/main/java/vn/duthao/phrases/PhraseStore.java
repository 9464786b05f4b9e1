package vn.duthao.phrases;

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
     * Replaces and removes reports in one step: after a crash all of it or nothing holds.
     *
     * @param made by key, with their fingerprints
     * @param gone keys of reports to remove
     * @throws vn.duthao.notice.OutsideFailureException where it cannot be written, or another
     *     process is writing
     */
    void update(Map<String, Made> made, java.util.Collection<String> gone);

    /** A report to store. */
    record Made(String fingerprint, PastReport report) {}
}
