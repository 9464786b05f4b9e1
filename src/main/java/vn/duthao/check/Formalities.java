package vn.duthao.check;

import java.util.List;
import java.util.stream.Stream;
import vn.duthao.numerals.VietnameseText;
import vn.duthao.report.Block;
import vn.duthao.report.Report;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;

/**
 * The sentences in which a report says what it is.
 *
 * @param opening between title and first section
 * @param closing "Trên đây là …", wherever the last section or the closing has it
 */
record Formalities(String title, List<String> opening, List<String> closing) {

    static Formalities of(Report report) {
        var sections = report.sections().stream().flatMap(Section::withDescendants).toList();
        var end = sections.isEmpty() ? List.<Block>of() : sections.getLast().blocks();
        var last = Stream.concat(end.stream(), report.closing().stream());
        return new Formalities(
                report.title(),
                texts(report.preamble().stream()),
                texts(last).stream().filter(Formalities::closes).toList());
    }

    private static boolean closes(String sentence) {
        var comparable = VietnameseText.comparable(sentence);
        return SubjectFile.WORDS.closers().stream().anyMatch(comparable::startsWith);
    }

    private static List<String> texts(Stream<Block> blocks) {
        return blocks.flatMap(Formalities::sentences).map(Sentence::text).toList();
    }

    private static Stream<Sentence> sentences(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> text.stream();
            case Block.Bullet(_, _, var text) -> text.stream();
            case Block.Table _, Block.Footnote _ -> Stream.of();
        };
    }
}
