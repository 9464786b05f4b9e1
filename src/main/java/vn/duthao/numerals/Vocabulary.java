package vn.duthao.numerals;

/** The word lists of this package, one a file under {@code src/main/resources/numerals}. */
final class Vocabulary {

    /** Units that may be written without a blank after their number: 150.000đ. */
    static final Phrases GLUED_UNITS = Phrases.load("glued-units");

    /** Things that are counted. */
    static final Phrases UNITS = Phrases.loadBare("units");

    /** Scale words and their power of ten; 0 where the word only begins another ("tỷ lệ"). */
    static final Phrases SCALES = Phrases.loadBare("scale-words");

    /** Words that loosen the figure after them. */
    static final Phrases QUALIFIERS = Phrases.loadBare("qualifiers");

    /** The word "số" before a document's number, also as scans have it. */
    static final Phrases NUMBER_SIGNS = Phrases.load("number-signs");

    /**
     * Kinds of documents, whose number may follow; {@code named}: also directly and in small
     * letters.
     */
    static final Phrases DOCUMENTS = Phrases.loadBare("document-words");

    /** Type and issuer codes of documents. */
    static final Phrases CODES = Phrases.load("document-codes");

    /** Abbreviations in capitals that are never a document's code. */
    static final Phrases NOT_CODES = Phrases.load("not-codes");

    /** Words before a day and month without year. */
    static final Phrases DATE_WORDS = Phrases.loadBare("date-words");

    /** Words before a year. */
    static final Phrases YEAR_WORDS = Phrases.load("year-words");

    /** Words before a span of years. */
    static final Phrases YEARS_WORDS = Phrases.load("years-words");

    /** Words before "6 tháng" or "9 tháng" that make it a reporting period. */
    static final Phrases PERIOD_WORDS = Phrases.load("period-words");

    /** Words before the number of a heading, article, annex or form; {@code none}: no such. */
    static final Phrases ORDINAL_WORDS = Phrases.load("ordinal-words");

    /** Words before a number that make a name with it; {@code weak} unless a unit follows. */
    static final Phrases NAME_WORDS = Phrases.load("name-words");

    /** Words after the number of a house. */
    static final Phrases ADDRESS_WORDS = Phrases.load("address-words");

    /** Names written with digits, whole. */
    static final Phrases NAMES = Phrases.load("names");

    /** What a scan read with the wrong language makes of words. */
    static final Phrases GARBLE = Phrases.load("ocr-garble");

    /** Number words and their value. */
    static final Phrases NUMBER_WORDS = Phrases.load("number-words");

    /** Words that begin like a number word and are none. */
    static final Phrases NOT_NUMBERS = Phrases.load("not-numbers");

    /** Words after which a single number word before a unit counts. */
    static final Phrases COUNTING_WORDS = Phrases.load("counting-words");

    private Vocabulary() {}
}
