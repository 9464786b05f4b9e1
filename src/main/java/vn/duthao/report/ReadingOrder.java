package vn.duthao.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks a report as one reads it and numbers its sentences. */
final class ReadingOrder {

    private final List<Placed> placed = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private Placed.Part part = Placed.Part.PREAMBLE;

    /** The sentences of preamble, sections, closing and annexes, tables row by row. */
    static List<Placed> of(Report report) {
        var order = new ReadingOrder();
        order.walk(Placed.Part.PREAMBLE, report.preamble());
        report.sections().forEach(order::walk);
        order.walk(Placed.Part.CLOSING, report.closing());
        report.annexes().forEach(annex -> order.walk(Placed.Part.ANNEX, annex.blocks()));
        return List.copyOf(order.placed);
    }

    private void walk(Section section) {
        sections.add(section);
        walk(Placed.Part.BODY, section.blocks());
        section.sections().forEach(this::walk);
        sections.removeLast();
    }

    private void walk(Placed.Part part, List<Block> blocks) {
        this.part = part;
        blocks.forEach(this::walk);
    }

    private void walk(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> place(block, paragraph.sentences());
            case Block.Bullet bullet -> place(block, bullet.sentences());
            case Block.Footnote footnote -> place(block, footnote.sentences());
            case Block.Table table -> place(table);
        }
    }

    private void place(Block.Table table) {
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                place(table, new Placed.Cell(row, column), cells.get(column));
            }
        }
    }

    private void place(Block block, List<Sentence> sentences) {
        sentences.forEach(sentence -> place(block, null, sentence));
    }

    private void place(Block block, Placed.@Nullable Cell cell, Sentence sentence) {
        placed.add(new Placed(part, sections, block, cell, sentence, placed.size()));
    }
}
