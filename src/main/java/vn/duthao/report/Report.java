package vn.duthao.report;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report: read from a file, or drafted.
 *
 * @param letterhead what stands above the title
 * @param title the subject below the document type ("Kết quả công tác cải cách hành chính năm
 *     2024"), empty where none was found
 * @param preamble blocks between title and first section
 * @param sections top-level sections in order
 * @param closing blocks after the last section ("Trên đây là …./.")
 * @param recipients lines under "Nơi nhận:", without dash and end mark
 * @param signature the signature block, null where there is none
 * @param annexes annexes in order
 * @param legibility how well the text could be read
 */
public record Report(
        Letterhead letterhead,
        String title,
        List<Block> preamble,
        List<Section> sections,
        List<Block> closing,
        List<String> recipients,
        @Nullable Signature signature,
        List<Annex> annexes,
        Legibility legibility) {

    /** A report in which nothing stands. */
    public static final Report EMPTY =
            new Report(
                    Letterhead.NONE,
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    List.of());

    /** A report of which every word is known. */
    public Report(
            Letterhead letterhead,
            String title,
            List<Block> preamble,
            List<Section> sections,
            List<Block> closing,
            List<String> recipients,
            @Nullable Signature signature,
            List<Annex> annexes) {
        this(
                letterhead,
                title,
                preamble,
                sections,
                closing,
                recipients,
                signature,
                annexes,
                Legibility.FULL);
    }

    public Report {
        preamble = List.copyOf(preamble);
        sections = List.copyOf(sections);
        closing = List.copyOf(closing);
        recipients = List.copyOf(recipients);
        annexes = List.copyOf(annexes);
    }

    /** Every section in reading order, parents before their children. */
    public Stream<Section> allSections() {
        return sections.stream().flatMap(Section::withDescendants);
    }

    /**
     * Every sentence with its place in reading order: preamble, sections, closing, annexes; tables
     * row by row, cell by cell. Headings, captions and recipients are no sentences.
     */
    public Stream<Placed> placed() {
        return ReadingOrder.of(this).stream();
    }

    /**
     * The report without the sentences; a paragraph or list item of which nothing is left goes too.
     * Tables stay whole.
     */
    public Report without(Predicate<Sentence> gone) {
        return new Report(
                letterhead,
                title,
                without(preamble, gone),
                sections.stream().map(s -> without(s, gone)).toList(),
                without(closing, gone),
                recipients,
                signature,
                annexes,
                legibility);
    }

    /** The report without its annexes. */
    public Report withoutAnnexes() {
        return new Report(
                letterhead,
                title,
                preamble,
                sections,
                closing,
                recipients,
                signature,
                List.of(),
                legibility);
    }

    /** The report as it was read so well. */
    public Report read(Legibility how) {
        return new Report(
                letterhead,
                title,
                preamble,
                sections,
                closing,
                recipients,
                signature,
                annexes,
                how);
    }

    private static Section without(Section section, Predicate<Sentence> gone) {
        return new Section(
                section.number(),
                section.heading(),
                section.path(),
                section.level(),
                without(section.blocks(), gone),
                section.sections().stream().map(s -> without(s, gone)).toList());
    }

    private static List<Block> without(List<Block> blocks, Predicate<Sentence> gone) {
        return blocks.stream().flatMap(b -> without(b, gone)).toList();
    }

    private static Stream<Block> without(Block block, Predicate<Sentence> gone) {
        return switch (block) {
            case Block.Paragraph(var text) -> {
                var left = left(text, gone);
                yield left.isEmpty() ? Stream.of() : Stream.of(new Block.Paragraph(left));
            }
            case Block.Bullet(var marker, var depth, var text) -> {
                var left = left(text, gone);
                yield left.isEmpty()
                        ? Stream.of()
                        : Stream.of(new Block.Bullet(marker, depth, left));
            }
            case Block.Table _, Block.Footnote _ -> Stream.of(block);
        };
    }

    private static List<Sentence> left(List<Sentence> text, Predicate<Sentence> gone) {
        return text.stream().filter(gone.negate()).toList();
    }
}
