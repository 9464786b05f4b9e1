package vn.duthao.phrases.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import vn.duthao.numerals.NumeralScanner;
import vn.duthao.numerals.Reading;
import vn.duthao.numerals.VietnameseText;
import vn.duthao.phrases.Frame;
import vn.duthao.phrases.FrameSource;
import vn.duthao.phrases.Passage;
import vn.duthao.phrases.PhraseStore;

/** The Lucene documents of a past report. */
final class PhraseRecords {

    static final String REPORT_KIND = "report";
    static final String FRAME_KIND = "frame";
    static final String PASSAGE_KIND = "passage";

    private final StoredJson json = new StoredJson();
    private final NumeralScanner scanner = new NumeralScanner();

    /** The record of a report itself. */
    Document report(String key, String fingerprint, String type) {
        var report = record(key, REPORT_KIND);
        report.add(new StringField(Fields.KEY, key, Field.Store.NO));
        report.add(new BinaryDocValuesField(Fields.KEY, new BytesRef(key)));
        report.add(new BinaryDocValuesField(Fields.FINGERPRINT, new BytesRef(fingerprint)));
        report.add(new BinaryDocValuesField(Fields.TYPE, new BytesRef(type)));
        report.add(new NumericDocValuesField(Fields.STAMP, 0));
        return report;
    }

    List<Document> of(PhraseStore.Made made) {
        var key = made.key();
        var type =
                made.report().passages().stream()
                        .map(passage -> passage.source().reportType())
                        .findFirst()
                        .orElse("");
        var documents = new ArrayList<Document>();
        documents.add(report(key, made.fingerprint(), type));
        made.report().frames().forEach(frame -> documents.add(frame(key, frame)));
        made.report().passages().forEach(passage -> documents.add(passage(key, passage)));
        return documents;
    }

    private Document frame(String key, Frame frame) {
        var record = record(key, FRAME_KIND);
        addSource(record, frame.source());
        var states = frame.quality() == Frame.Quality.ALIGNED && !frame.figures().isEmpty();
        record.add(
                new StringField(Fields.STATES_FIGURES, Boolean.toString(states), Field.Store.NO));
        record.add(new StoredField(Fields.STORED, json.write(frame)));
        return record;
    }

    /** What a passage is filtered by and stored as; how it is found is added. */
    private Document stored(String key, Passage passage) {
        var record = record(key, PASSAGE_KIND);
        addSource(record, passage.source());
        passage.indicators()
                .forEach(id -> record.add(new StringField(Fields.INDICATOR, id, Field.Store.NO)));
        record.add(new StoredField(Fields.STORED, json.write(passage)));
        return record;
    }

    /** A passage that is found by its vector. */
    Document passage(String key, Passage passage, float[] vector) {
        var record = stored(key, passage);
        record.add(new KnnFloatVectorField(Fields.VECTOR, vector, VectorSimilarityFunction.COSINE));
        return record;
    }

    private Document passage(String key, Passage passage) {
        var record = stored(key, passage);
        var text = VietnameseText.comparable(passage.heading() + " " + passage.text());
        record.add(new TextField(Fields.EXACT, text, Field.Store.NO));
        record.add(new TextField(Fields.FOLDED, text, Field.Store.NO));
        record.add(new TextField(Fields.PAIRS, text, Field.Store.NO));
        numbers(passage.text())
                .forEach(n -> record.add(new StringField(Fields.NUMBER, n, Field.Store.NO)));
        return record;
    }

    /** The numbers of documents in a text, lower case. */
    List<String> numbers(String text) {
        return scanner.scan(text).stream()
                .map(span -> span.reading())
                .filter(Reading.LegalNumber.class::isInstance)
                .map(number -> VietnameseText.comparable(((Reading.LegalNumber) number).number()))
                .distinct()
                .toList();
    }

    private static Document record(String key, String kind) {
        var record = new Document();
        record.add(new StringField(Fields.KIND, kind, Field.Store.NO));
        record.add(new StringField(Fields.REPORT, key, Field.Store.NO));
        return record;
    }

    private static void addSource(Document record, FrameSource source) {
        record.add(new StringField(Fields.AGENCY, source.agency(), Field.Store.NO));
        record.add(new StringField(Fields.AGENCY_TYPE, source.agencyType(), Field.Store.NO));
        record.add(new StringField(Fields.REPORT_TYPE, source.reportType(), Field.Store.NO));
        record.add(new StringField(Fields.SECTION, source.section(), Field.Store.NO));
        record.add(new NumericDocValuesField(Fields.ORDER, source.index()));
    }
}
