package vn.duthao.report.reading.page;

import java.util.ArrayList;
import java.util.List;

/** Reads what stands on pages in the order in which a person does. */
public final class PageLayout {

    private PageLayout() {}

    /** The paragraphs, tables and footnotes of the pages. */
    public static List<PageBlock> blocks(List<Page> pages) {
        var levelled = pages.stream().map(PageLayout::levelled).toList();
        var tables = levelled.stream().map(RuledTable::of).toList();
        var rows = new ArrayList<List<TextLine>>();
        for (int i = 0; i < levelled.size(); i++) {
            rows.add(Rows.of(outside(levelled.get(i).words(), tables.get(i))));
        }
        var furniture = new Furniture(levelled, rows);
        var footnotes = new ArrayList<Footnotes>();
        for (int i = 0; i < levelled.size(); i++) {
            var page = levelled.get(i);
            footnotes.add(new Footnotes(page, furniture.removed(page, rows.get(i))));
        }
        var all = footnotes.stream().flatMap(f -> f.body().stream()).toList();
        var flow = new ArrayList<Flow>();
        for (int i = 0; i < levelled.size(); i++) {
            var notes = new NoteReferences(footnotes, i);
            new PageFlow(levelled.get(i), footnotes.get(i).body(), all, notes)
                    .of(tables.get(i))
                    .forEach(piece -> ContinuedTable.add(flow, piece));
        }
        return Paragraphs.of(flow);
    }

    private static Page levelled(Page page) {
        return new Page(
                page.number(),
                page.width(),
                page.height(),
                Rows.levelled(page.words()),
                page.rules());
    }

    private static List<Word> outside(List<Word> words, List<RuledTable> tables) {
        return words.stream()
                .filter(word -> tables.stream().noneMatch(t -> t.holds(word)))
                .toList();
    }
}
