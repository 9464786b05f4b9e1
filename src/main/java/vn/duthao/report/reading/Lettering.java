package vn.duthao.report.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import vn.duthao.report.Legibility;
import vn.duthao.report.reading.scan.ScanReader;

/**
 * How the lines of a file become Vietnamese in Unicode: as they are, by an old table, or restored
 * word by word. Recognised by the letters of the whole.
 *
 * @param line turns a line into Unicode
 * @param legibility tells how well that went, once every line was read
 */
record Lettering(UnaryOperator<String> line, Supplier<Legibility> legibility) {

    /** Text that was in the code page before it was decoded. */
    static final Lettering WINDOWS_1258 = asItIs(Legibility.of(Legibility.Lettering.WINDOWS_1258));

    private static final Lettering UNICODE = asItIs(Legibility.FULL);

    /** The lettering of a text; empty where it is no Vietnamese, or has no word at all. */
    static Optional<Lettering> of(String text) {
        var letters = Letters.of(text);
        if (letters.words() == 0 && text.chars().anyMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        if (letters.few() || letters.vietnamese()) {
            return Optional.of(UNICODE);
        }
        return old(text).or(() -> letters.damaged() ? Optional.of(scanned()) : Optional.empty());
    }

    /** The old lettering in which the text is certainly Vietnamese; empty for none. */
    static Optional<Lettering> old(String text) {
        return List.of(
                        by(LetterTable.tcvn3(), Legibility.Lettering.TCVN3),
                        by(LetterTable.vni(), Legibility.Lettering.VNI))
                .stream()
                .filter(lettering -> certain(lettering.line().apply(text)))
                .findFirst();
    }

    /** Whether the text is Vietnamese beyond doubt. */
    static boolean certain(String text) {
        var letters = Letters.of(text);
        return !letters.few() && letters.certain();
    }

    private static Lettering asItIs(Legibility legibility) {
        return new Lettering(UnaryOperator.identity(), () -> legibility);
    }

    private static Lettering by(LetterTable table, Legibility.Lettering name) {
        return new Lettering(table::read, () -> Legibility.of(name));
    }

    private static Lettering scanned() {
        var reader = new ScanReader();
        return new Lettering(reader::read, reader::legibility);
    }

    /** The paragraphs of a text file, each on a line. */
    String text(String text) {
        if (this == UNICODE || this == WINDOWS_1258) {
            return text;
        }
        var whole = legibility.get().isDamaged() ? WrappedLines.joined(text) : text;
        return String.join("\n", whole.lines().map(line).toList());
    }

    /** The elements of a Word file. */
    List<Element> elements(List<Element> elements) {
        return this == UNICODE ? elements : new RewrittenElements(line).of(elements);
    }
}
