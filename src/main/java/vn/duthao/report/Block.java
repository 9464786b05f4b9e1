package vn.duthao.report;

import java.util.List;

/** A piece of a section's body. */
public sealed interface Block {

    /** A paragraph of running text. */
    record Paragraph(List<Sentence> sentences) implements Block {
        public Paragraph {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * An item of a list.
     *
     * @param marker as written: "-", "+", "a)", "(1)"; it does not stand in the sentences
     * @param depth 1 for "-", 2 for an item below it
     */
    record Bullet(String marker, int depth, List<Sentence> sentences) implements Block {
        public Bullet {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A table. Every row has the same number of cells; a merged cell repeats its text in each cell
     * it covers.
     *
     * @param caption text of the title above it, empty where none
     * @param headRows how many rows at the top are heads
     */
    record Table(String caption, int headRows, List<List<Sentence>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A footnote: its mark and text. */
    record Footnote(String mark, List<Sentence> sentences) implements Block {
        public Footnote {
            sentences = List.copyOf(sentences);
        }
    }
}
