package vn.duthao.phrases.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import vn.duthao.phrases.PhraseStore.Held;

/** The records of the reports themselves, read by column: there may be a hundred thousand. */
final class HeldReports {

    private final Map<String, Held> held = new HashMap<>();

    private HeldReports() {}

    static Map<String, Held> of(IndexReader reader) throws IOException {
        var reports = new HeldReports();
        for (var leaf : reader.leaves()) {
            reports.read(leaf.reader());
        }
        return reports.held;
    }

    private void read(LeafReader leaf) throws IOException {
        var keys = DocValues.getBinary(leaf, Fields.KEY);
        var fingerprints = DocValues.getBinary(leaf, Fields.FINGERPRINT);
        var types = DocValues.getBinary(leaf, Fields.TYPE);
        var stamps = DocValues.getNumeric(leaf, Fields.STAMP);
        var live = leaf.getLiveDocs();
        for (var record = keys.nextDoc();
                record != DocIdSetIterator.NO_MORE_DOCS;
                record = keys.nextDoc()) {
            if (live == null || live.get(record)) {
                var stamp = stamps.advanceExact(record) ? stamps.longValue() : 0;
                held.put(
                        keys.binaryValue().utf8ToString(),
                        new Held(text(fingerprints, record), text(types, record), stamp));
            }
        }
    }

    private static String text(BinaryDocValues values, int record) throws IOException {
        return values.advanceExact(record) ? values.binaryValue().utf8ToString() : "";
    }
}
