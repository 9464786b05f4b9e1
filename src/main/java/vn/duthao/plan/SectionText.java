package vn.duthao.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.duthao.phrases.Shape;
import vn.duthao.statistics.IssuedDocument;
import vn.duthao.statistics.SuppliedText;

/** The sentences planned for a section so far. */
final class SectionText {

    /** Blocks that no past report has are numbered from here. */
    private static final int FIRST_NEW_BLOCK = 1_000_000;

    private final String section;
    private final PlanWords words;
    private final @Nullable Shape usual;
    private final boolean inline;
    private final List<SentencePlan> sentences = new ArrayList<>();

    /**
     * An empty section.
     *
     * @param usual the shape of the office's list items in this section, null where it has none
     * @param inline it is one dash paragraph
     */
    SectionText(String section, PlanWords words, @Nullable Shape usual, boolean inline) {
        this.section = section;
        this.words = words;
        this.usual = usual;
        this.inline = inline;
    }

    List<SentencePlan> sentences() {
        return List.copyOf(sentences);
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    /**
     * Whether a sentence of the section says that something did not arise, and none tells a figure.
     */
    boolean saysThatNothingArose() {
        var frames =
                sentences.stream()
                        .map(SentencePlan::wording)
                        .filter(Wording.Framed.class::isInstance)
                        .map(wording -> ((Wording.Framed) wording).frame())
                        .toList();
        return frames.stream().anyMatch(f -> !f.zeros().isEmpty())
                && frames.stream().allMatch(f -> f.figures().isEmpty());
    }

    /**
     * Adds a past sentence; false where the section has it already, or where it is a footnote and
     * nothing stands before it that it could belong to.
     *
     * @param office whose report is drafted: what is left out of its own sentence is noted
     */
    boolean use(DocumentMatch.Matched matched, Shape shape, boolean carriedOver, String office) {
        var frame = matched.frame();
        var wording = new Wording.Framed(frame, matched.documents(), carriedOver);
        if (!shape.kind().isOfTable()
                && sentences.stream().anyMatch(s -> s.wording().equals(wording))) {
            return false;
        }
        if (shape.kind() == Shape.Kind.FOOTNOTE && isEmpty()) {
            return false;
        }
        var past = frame.source();
        var shortened = !frame.leftOut().isEmpty() && past.agency().equals(office);
        var note =
                join(
                        carriedOver ? words.carriedNote(past.period().code()) : null,
                        shortened ? words.lastNote(past.period().code(), frame.text()) : null);
        sentences.add(new SentencePlan(section, shape, wording, note));
        return true;
    }

    /**
     * Adds a fixed statement; where the section has the gap, it takes its place and margin note.
     *
     * @param gap what the gap wants that the statement answers
     */
    void state(String gap, String template, String id) {
        var stated = new Wording.Stated(template, id);
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            if (sentence.wording().equals(new Wording.Wanted(gap))) {
                sentences.set(
                        i, new SentencePlan(section, sentence.shape(), stated, sentence.note()));
                return;
            }
        }
        add(stated, null);
    }

    /**
     * Adds the items of a list.
     *
     * @param led the last sentence leads in: where it is an item itself they stand below it
     */
    void items(List<String> templates, String id, boolean led) {
        var lead = sentences.isEmpty() || !led ? null : sentences.getLast().shape();
        var depth = lead != null && lead.kind() == Shape.Kind.BULLET ? lead.depth() + 1 : 1;
        for (var template : templates) {
            var block = FIRST_NEW_BLOCK + sentences.size();
            var shape = bullet(block, depth == 1 ? "-" : "+", depth);
            sentences.add(new SentencePlan(section, shape, new Wording.Stated(template, id), null));
        }
    }

    /** Adds a table; its first row are the heads. */
    void table(String caption, List<List<String>> rows, String id) {
        var block = FIRST_NEW_BLOCK + sentences.size();
        if (!caption.isEmpty()) {
            addCell(new Shape(block, Shape.Kind.CAPTION, "", 1, 0, 0), caption, id);
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                var shape = new Shape(block, Shape.Kind.CELL, "", 1, row, column);
                addCell(shape, rows.get(row).get(column), id);
            }
        }
    }

    private void addCell(Shape shape, String template, String id) {
        sentences.add(new SentencePlan(section, shape, new Wording.Stated(template, id), null));
    }

    void announce(IssuedDocument document, List<IssuedDocument> basis) {
        add(new Wording.Announced(document, basis), null);
    }

    void say(SuppliedText text) {
        add(new Wording.Said(text), null);
    }

    /** Says it in a paragraph below the list. */
    void sayBelow(SuppliedText text) {
        sentences.add(new SentencePlan(section, paragraph(), new Wording.Said(text), null));
    }

    /** A paragraph of its own. */
    Shape paragraph() {
        return new Shape(FIRST_NEW_BLOCK + sentences.size(), Shape.Kind.PARAGRAPH, "", 0, 0, 0);
    }

    /** Takes the sentences of the last block. */
    List<SentencePlan> takeLastBlock() {
        var taken = new ArrayList<SentencePlan>();
        var block = sentences.getLast().shape().block();
        while (!sentences.isEmpty() && sentences.getLast().shape().block() == block) {
            taken.addFirst(sentences.removeLast());
        }
        return taken;
    }

    void putBack(List<SentencePlan> taken) {
        sentences.addAll(taken);
    }

    /** The indicators that the last sentence tells, where it leads in what follows: "gồm:". */
    Set<String> leading() {
        return !sentences.isEmpty()
                        && sentences.getLast().wording() instanceof Wording.Framed framed
                        && leadsIn(framed)
                ? framed.frame().figures()
                : Set.of();
    }

    /** Whether the wording ends with a colon. */
    private static boolean leadsIn(Wording wording) {
        return switch (wording) {
            case Wording.Framed framed -> framed.frame().text().endsWith(":");
            case Wording.Stated stated -> stated.template().endsWith(":");
            default -> false;
        };
    }

    /** Adds a gap; directly after the same gap only its note is added. */
    void want(String what, @Nullable String note) {
        var wanted = new Wording.Wanted(what);
        if (!sentences.isEmpty() && sentences.getLast().wording().equals(wanted)) {
            var before = sentences.removeLast();
            var both = join(before.note(), note);
            sentences.add(new SentencePlan(section, before.shape(), wanted, both));
        } else {
            add(wanted, note);
        }
    }

    /**
     * The shape of one more block: the next item of the section's list at its highest depth, its
     * first item where nothing or a lead stands before it, else a paragraph; a dash paragraph goes
     * on.
     */
    Shape shapeForMore() {
        var block = FIRST_NEW_BLOCK + sentences.size();
        var last =
                sentences.stream()
                        .map(SentencePlan::shape)
                        .filter(s -> s.kind() == Shape.Kind.BULLET)
                        .reduce((first, s) -> s.depth() <= first.depth() ? s : first);
        if (last.isPresent()) {
            var shape = last.get();
            return inline && isOnly(shape)
                    ? shape
                    : bullet(block, ListMarker.next(shape.marker()), shape.depth());
        }
        var begins = sentences.isEmpty() || leadsIn(sentences.getLast().wording());
        return usual == null || !begins
                ? paragraph()
                : bullet(block, usual.marker(), usual.depth());
    }

    /** Whether the item is the only one: then a dash paragraph goes on in it. */
    private boolean isOnly(Shape item) {
        return item.depth() <= 1
                && sentences.stream()
                        .map(SentencePlan::shape)
                        .filter(s -> s.kind() == Shape.Kind.BULLET)
                        .allMatch(s -> s.block() == item.block());
    }

    private static Shape bullet(int block, String marker, int depth) {
        return new Shape(block, Shape.Kind.BULLET, marker, depth, 0, 0);
    }

    private void add(Wording wording, @Nullable String note) {
        sentences.add(new SentencePlan(section, shapeForMore(), wording, note));
    }

    private static @Nullable String join(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one + " " + other;
    }
}
