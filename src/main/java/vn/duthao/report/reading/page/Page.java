package vn.duthao.report.reading.page;

import java.util.List;

/**
 * What stands on a page.
 *
 * @param number from 1
 * @param words in any order
 * @param rules lines drawn on it
 */
public record Page(int number, double width, double height, List<Word> words, List<Rule> rules) {

    public Page {
        words = List.copyOf(words);
        rules = List.copyOf(rules);
    }
}
