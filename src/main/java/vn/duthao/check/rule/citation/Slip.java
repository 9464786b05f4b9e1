package vn.duthao.check.rule.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.duthao.numerals.VietnameseText;

/**
 * What is wrong in the way a citation is written.
 *
 * @param start offset in the sentence
 * @param end offset after it
 * @param expected what should stand there, null where that is not certain
 */
record Slip(Kind kind, int start, int end, @Nullable String expected) {

    /** Kinds of slips. */
    enum Kind {
        /** A day that no calendar has. */
        DATE,
        /** "số số". */
        SIGN,
        /** Blanks, wrong or missing separators. */
        FORM,
        /** A type code that is none, and nearly the usual one. */
        TYPE,
        /** No symbol at all. */
        SYMBOL,
        /** A type and no issuer. */
        ISSUER
    }

    private static final Pattern SIGNS =
            Pattern.compile("(?iu)(?<!\\p{L})số\\s*:?\\s*số\\s*:?\\s*$");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015]");
    private static final Pattern INNER_DOT = Pattern.compile("(?<=\\p{Lu})\\.(?=\\p{Lu})");
    private static final Pattern HYPHEN_FIRST = Pattern.compile("\\d+\\p{L}?-\\p{L}.*");

    static Optional<Slip> date(Cited cited) {
        return cited.date() == null && cited.dateStart() >= 0
                ? Optional.of(new Slip(Kind.DATE, cited.dateStart(), cited.dateEnd(), null))
                : Optional.empty();
    }

    static Optional<Slip> sign(Cited cited) {
        var matcher = SIGNS.matcher(cited.place().sentence());
        matcher.region(cited.typeStart(), cited.start());
        return matcher.find()
                ? Optional.of(
                        new Slip(Kind.SIGN, matcher.start(), cited.end(), "số " + cited.correct()))
                : Optional.empty();
    }

    static Optional<Slip> form(Cited cited, Issuers issuers) {
        var written = DASHES.matcher(cited.written()).replaceAll("-").replace('\u00D0', 'Đ');
        written = INNER_DOT.matcher(written).replaceAll("-");
        var glued = unglued(cited, issuers);
        if (glued != null) {
            return Optional.of(new Slip(Kind.FORM, cited.start(), cited.end(), glued));
        }
        if (written.equals(cited.correct()) || isAccepted(cited, written, issuers)) {
            return Optional.empty();
        }
        return Optional.of(new Slip(Kind.FORM, cited.start(), cited.end(), cited.correct()));
    }

    /**
     * The Party's form with a slash, a hyphen first of an issuer that may be the Party's, and joint
     * documents, which were written in several ways.
     */
    private static boolean isAccepted(Cited cited, String written, Issuers issuers) {
        var number = cited.number();
        var party = CitationWords.words().party().contains(number.issuer());
        var plain = written.replaceFirst("/", "-").replaceFirst("-([^-/]+)-", "-$1/");
        return party && plain.equals(cited.correct())
                || number.type().equals("TTLT")
                || issuers.name(number.issuer()).isEmpty()
                        && HYPHEN_FIRST.matcher(written).matches();
    }

    /** "389/KHUBND" with its hyphen, null where nothing is glued. */
    private static @Nullable String unglued(Cited cited, Issuers issuers) {
        var number = cited.number();
        var code = number.issuer();
        if (!number.type().isEmpty() || code.isEmpty() || issuers.name(code).isPresent()) {
            return null;
        }
        return CitationWords.words().codesOf(cited.type()).stream()
                .filter(type -> code.startsWith(type) && code.length() > type.length())
                .filter(type -> issuers.name(code.substring(type.length())).isPresent())
                .map(type -> replaced(cited, code, type + "-" + code.substring(type.length())))
                .findFirst()
                .orElse(null);
    }

    private static String replaced(Cited cited, String code, String by) {
        return cited.correct().replaceFirst(Pattern.quote(code), by);
    }

    static Optional<Slip> type(Cited cited, Issuers issuers) {
        var codes = CitationWords.words().codesOf(cited.type());
        var parts = cited.number().issuers();
        if (codes.isEmpty() || !cited.number().type().isEmpty() || parts.size() < 2) {
            return Optional.empty();
        }
        var code = parts.getFirst();
        var usual = codes.getFirst();
        var follows = issuers.name(parts.get(1)).isPresent();
        return follows && issuers.name(code).isEmpty() && isNearly(code, usual)
                ? Optional.of(
                        new Slip(
                                Kind.TYPE,
                                cited.start(),
                                cited.end(),
                                replaced(cited, code, usual)))
                : Optional.empty();
    }

    /** One letter wrong, or two in the wrong order. */
    private static boolean isNearly(String code, String usual) {
        if (code.length() != usual.length()) {
            return false;
        }
        var differing = 0;
        for (int i = 0; i < code.length(); i++) {
            differing += code.charAt(i) == usual.charAt(i) ? 0 : 1;
        }
        return differing == 1 || Arrays.equals(sorted(code), sorted(usual));
    }

    private static char[] sorted(String code) {
        var letters = VietnameseText.nfc(code).toCharArray();
        Arrays.sort(letters);
        return letters;
    }

    /** A dated number without symbol, or with half of it, that is nowhere cited in full. */
    static Optional<Slip> symbol(Cited cited, List<DocumentNumber> sameSerial) {
        var number = cited.number();
        var words = CitationWords.words();
        var strict =
                !words.codesOf(cited.type()).isEmpty() || words.letters().contains(cited.type());
        if (cited.date() == null || !strict || !number.issuers().isEmpty()) {
            return Optional.empty();
        }
        if (sameSerial.stream().anyMatch(number::isShortFor)) {
            return Optional.empty();
        }
        var kind = number.type().isEmpty() ? Kind.SYMBOL : Kind.ISSUER;
        return Optional.of(new Slip(kind, cited.start(), cited.end(), null));
    }
}
