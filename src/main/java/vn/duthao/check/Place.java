package vn.duthao.check;

/**
 * Where a sentence stands in a report.
 *
 * @param section path of numbers ("II.2.c"), empty above the first section
 * @param heading the headings from the top, joined with " / "
 * @param sentence the sentence (for a table cell, its row's cells joined with " | ")
 * @param index of the sentence in the report, from 0 in reading order
 */
public record Place(String section, String heading, String sentence, int index) {}
