package vn.duthao.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * A heading with what stands under it.
 *
 * @param number of the heading as written, without its end mark: "II", "2", "c", "2.2.1"; empty for
 *     a heading without number
 * @param heading its words
 * @param path numbers from the top joined with dots: "II.2.c"; a number that already begins with
 *     the one above it stands for both: "II.2.1"
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

    /** The path of a section with the number below one with the path; either can be empty. */
    public static String pathBelow(String path, String number) {
        if (path.isEmpty() || number.isEmpty()) {
            return path + number;
        }
        for (int dot = number.lastIndexOf('.'); dot > 0; dot = number.lastIndexOf('.', dot - 1)) {
            var shared = number.substring(0, dot);
            if (path.equals(shared) || path.endsWith("." + shared)) {
                return path + number.substring(dot);
            }
        }
        return path + "." + number;
    }
}
