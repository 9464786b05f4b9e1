package vn.duthao.phrases.lucene;

/** The fields of the index. */
final class Fields {
    static final String KIND = "kind";
    static final String REPORT = "report";

    /** The type of a report; that of its frames and passages is REPORT_TYPE. */
    static final String TYPE = "type";

    /** The key of a report, in its own record alone. */
    static final String KEY = "key";

    static final String FINGERPRINT = "fingerprint";

    /** By what the files of a report are known to be as they were. */
    static final String STAMP = "stamp";

    static final String AGENCY = "agency";
    static final String AGENCY_TYPE = "agencyType";
    static final String REPORT_TYPE = "reportType";
    static final String SECTION = "section";
    static final String INDICATOR = "indicator";
    static final String STATES_FIGURES = "statesFigures";
    static final String ORDER = "order";

    /** The stored frame or passage as JSON. */
    static final String STORED = "stored";

    /** Syllables with diacritics, tone marks where modern spelling puts them. */
    static final String EXACT = "exact";

    /** Syllables without diacritics. */
    static final String FOLDED = "folded";

    /** Pairs of syllables with diacritics. */
    static final String PAIRS = "pairs";

    /** Numbers of documents, whole. */
    static final String NUMBER = "number";

    /** The vector of a passage's meaning. */
    static final String VECTOR = "vector";

    private Fields() {}
}
