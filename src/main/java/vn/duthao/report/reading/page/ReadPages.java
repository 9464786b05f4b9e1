package vn.duthao.report.reading.page;

import java.util.List;

/**
 * The pages of a file.
 *
 * @param pages those that could be read, in order
 * @param recognised numbers of those that are pictures and were read as such
 * @param unread numbers of those that are pictures and could not be read
 */
public record ReadPages(List<Page> pages, List<Integer> recognised, List<Integer> unread) {

    public ReadPages {
        pages = List.copyOf(pages);
        recognised = List.copyOf(recognised);
        unread = List.copyOf(unread);
    }
}
