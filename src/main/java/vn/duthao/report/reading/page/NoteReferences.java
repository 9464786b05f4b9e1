package vn.duthao.report.reading.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes the marks that refer to footnotes out of the text of a page. */
final class NoteReferences {

    private final Footnotes notes;
    private final List<TextLine> overleaf;
    private final Set<String> referred = new HashSet<>();
    private final List<PageBlock.Note> taken = new ArrayList<>();

    /**
     * Of a page.
     *
     * @param all the footnotes of all pages
     */
    NoteReferences(List<Footnotes> all, int page) {
        notes = all.get(page);
        overleaf = page + 1 < all.size() ? all.get(page + 1).continued() : List.of();
    }

    /** The words without the marks. */
    List<Word> withoutMarks(List<Word> words) {
        var left = new ArrayList<Word>();
        for (var word : words) {
            var mark = notes.mark(word);
            if (mark.isEmpty()) {
                left.add(word);
            } else if (referred.add(mark)) {
                taken.add(note(mark));
            }
        }
        return left;
    }

    /** The notes of the marks taken since the last call. */
    List<PageBlock.Note> taken() {
        var notes = List.copyOf(taken);
        taken.clear();
        return notes;
    }

    /** The pieces with the notes to which nothing refers behind the last one. */
    List<Flow> withRest(List<Flow> pieces) {
        notes.marks().stream().filter(referred::add).map(this::note).forEach(taken::add);
        if (taken.isEmpty() || pieces.isEmpty()) {
            return pieces;
        }
        var all = new ArrayList<>(pieces);
        all.add(all.removeLast().with(taken()));
        return all;
    }

    private PageBlock.Note note(String mark) {
        boolean last = mark.equals(notes.marks().getLast());
        return notes.note(mark, last ? overleaf : List.of());
    }
}
