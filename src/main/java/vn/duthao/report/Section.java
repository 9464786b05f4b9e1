package vn.duthao.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * A heading with what stands under it.
 *
 * @param number of the heading as written, without its end mark: "II", "2", "c", "2.2.1"; empty for
 *     a heading without number
 * @param heading its words
 * @param path numbers from the top joined with dots: "II.2.c"
 * @param level 1 for the top
 * @param blocks what stands directly under the heading
 * @param sections sub-sections
 */
public record Section(
        String number,
        String heading,
        String path,
        int level,
        List<Block> blocks,
        List<Section> sections) {

    public Section {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    /** This section and all below it in reading order. */
    public Stream<Section> withDescendants() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::withDescendants));
    }
}
