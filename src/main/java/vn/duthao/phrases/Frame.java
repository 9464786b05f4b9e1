package vn.duthao.phrases;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence of a past report as words and typed slots.
 *
 * @param parts in order; empty for an unaligned sentence
 * @param text the past sentence
 * @param zeros indicators that the words say did not arise ("không phát sinh")
 * @param zeroFigures indicators told by a figure that was zero
 * @param equalFigures indicators whose values must be equal, as the words say "all"
 * @param presumed indicators that the words take to have arisen
 * @param leftOut clauses of the past sentence that no figure proves, and that the parts leave out
 * @param open whether the words claim something besides that no data prove: the officer must
 *     confirm it
 */
public record Frame(
        FrameSource source,
        Shape shape,
        Quality quality,
        List<FramePart> parts,
        String text,
        Set<String> zeros,
        Set<String> zeroFigures,
        Set<String> equalFigures,
        Set<String> presumed,
        List<String> leftOut,
        boolean open) {

    public Frame {
        parts = List.copyOf(parts);
        zeros = Set.copyOf(zeros);
        zeroFigures = Set.copyOf(zeroFigures);
        equalFigures = Set.copyOf(equalFigures);
        presumed = Set.copyOf(presumed);
        leftOut = List.copyOf(leftOut);
    }

    /** A whole sentence that claims nothing besides. */
    public Frame(
            FrameSource source,
            Shape shape,
            Quality quality,
            List<FramePart> parts,
            String text,
            Set<String> zeros,
            Set<String> zeroFigures,
            Set<String> equalFigures,
            Set<String> presumed) {
        this(
                source,
                shape,
                quality,
                parts,
                text,
                zeros,
                zeroFigures,
                equalFigures,
                presumed,
                List.of(),
                false);
    }

    /** What a frame may be used for. */
    public enum Quality {
        /** Every figure, date and number of it is a slot. */
        ALIGNED,
        /** A figure, date or number of it has no known source: never used for a statement. */
        UNALIGNED
    }

    /** The same sentence with other parts. */
    public Frame with(List<FramePart> others) {
        return new Frame(
                source,
                shape,
                quality,
                others,
                text,
                zeros,
                zeroFigures,
                equalFigures,
                presumed,
                leftOut,
                open);
    }

    /** The indicators whose values it prints. */
    public Set<String> figures() {
        var figures = new HashSet<String>();
        for (var part : parts) {
            if (part instanceof FramePart.Figure figure) {
                figures.add(figure.indicator());
            } else if (part instanceof FramePart.Movement moved) {
                figures.add(moved.indicator());
            }
        }
        return Set.copyOf(figures);
    }

    /** The indicators that it tells, by a value or by words that nothing arose. */
    public Set<String> states() {
        var states = new HashSet<>(figures());
        states.addAll(zeros);
        return states;
    }

    /** The documents it reports. */
    public List<FramePart.Issued> documents() {
        return parts.stream()
                .filter(FramePart.Issued.class::isInstance)
                .map(FramePart.Issued.class::cast)
                .toList();
    }

    /** Whether it states a figure, a document or that something did not arise. */
    public boolean statesFacts() {
        return !figures().isEmpty() || !documents().isEmpty() || !zeros.isEmpty();
    }
}
