package vn.duthao.render.docx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import vn.duthao.report.Block.Footnote;
import vn.duthao.report.Sentence;

/** Sentences in a paragraph: figures in content controls, gaps highlighted, notes in the margin. */
final class SentenceWriter {

    private final ContentControls controls;
    private final MarginNotes marginNotes;
    private final FootnoteWriter footnotes;

    SentenceWriter(ContentControls controls, MarginNotes marginNotes, FootnoteWriter footnotes) {
        this.controls = controls;
        this.marginNotes = marginNotes;
        this.footnotes = footnotes;
    }

    /**
     * Writes the sentences at the end of the paragraph, parted by blanks.
     *
     * @param notes footnotes of the paragraph; one whose mark stands in no sentence is referred to
     *     at the end
     */
    void write(XWPFParagraph paragraph, List<Sentence> sentences, List<Footnote> notes) {
        var open = new ArrayList<>(notes);
        var first = true;
        for (var sentence : sentences) {
            if (!first) {
                Runs.text(paragraph, " ");
            }
            first = false;
            write(paragraph, sentence, open);
        }
        open.forEach(note -> refer(paragraph, note));
    }

    /** Writes the sentence and takes from the notes those whose mark stands in it. */
    void write(XWPFParagraph paragraph, Sentence sentence, List<Footnote> open) {
        marginNotes.beside(paragraph, List.of(sentence), () -> words(paragraph, sentence, open));
    }

    private void words(XWPFParagraph paragraph, Sentence sentence, List<Footnote> open) {
        for (var piece : Piece.of(sentence, open)) {
            if (piece.footnote() == null) {
                Runs.fill(run(paragraph, piece), piece.text());
            } else if (open.remove(piece.footnote())) {
                refer(paragraph, piece.footnote());
            }
        }
    }

    private CTR run(XWPFParagraph paragraph, Piece piece) {
        var run =
                piece.slot() == null
                        ? paragraph.getCTP().addNewR()
                        : controls.run(paragraph, piece.slot());
        return piece.gap() ? Runs.highlighted(run) : run;
    }

    /** Word allows no margin note inside a footnote, so its notes stand at the reference. */
    private void refer(XWPFParagraph paragraph, Footnote note) {
        marginNotes.beside(
                paragraph,
                note.sentences(),
                () -> {
                    var text = footnotes.refer(paragraph);
                    for (var sentence : note.sentences()) {
                        Runs.text(text, " ");
                        words(text, sentence, new ArrayList<>());
                    }
                });
    }
}
