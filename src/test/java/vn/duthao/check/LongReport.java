package vn.duthao.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.duthao.report.Block;
import vn.duthao.report.Report;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;

/**
 * A report as long as those of a province: sections of shorter reports in an order of its own, and
 * where they come again, with other counts.
 */
final class LongReport {

    private static final int FIGURES = 2_000;
    private static final int LETTERS = 100 * 2_500;
    private static final Pattern LAST_DIGIT = Pattern.compile("(?<=\\d)\\d(?= \\p{Ll})");

    private final List<Report> parts;
    private final Random random;
    private final ClaimExtractor extractor =
            new ClaimExtractor(Lexicon.load(), Resources.read("thresholds.yaml", Thresholds.class));
    private final List<Section> sections = new ArrayList<>();
    private int figures;
    private int letters;

    LongReport(List<Report> parts, long seed) {
        this.parts = List.copyOf(parts);
        this.random = new Random(seed);
    }

    /** The report; its sections stand side by side. */
    Report report() {
        var told = shuffled().filter(s -> figures(s) > 0).toList();
        var untold = shuffled().filter(s -> figures(s) == 0).toList();
        for (var i = 0; figures < FIGURES; i++) {
            add(told.get(i % told.size()), i >= told.size());
        }
        for (var i = 0; letters < LETTERS; i++) {
            add(untold.get(i % untold.size()), false);
        }
        Collections.shuffle(sections, random);
        var first = parts.getFirst();
        return new Report(
                first.letterhead(),
                first.title(),
                first.preamble(),
                sections,
                first.closing(),
                first.recipients(),
                first.signature(),
                List.of());
    }

    private Stream<Section> shuffled() {
        var all = new ArrayList<>(parts.stream().flatMap(Report::allSections).toList());
        Collections.shuffle(all, random);
        return all.stream();
    }

    private void add(Section section, boolean again) {
        var blocks =
                again ? section.blocks().stream().map(this::recounted).toList() : section.blocks();
        sections.add(alone(section, blocks));
        figures += figures(section);
        letters += letters(section);
    }

    private static Section alone(Section section, List<Block> blocks) {
        return new Section(
                section.number(),
                section.heading(),
                section.path(),
                section.level(),
                blocks,
                List.of());
    }

    private Block recounted(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> new Block.Paragraph(recounted(text));
            case Block.Bullet(var marker, var depth, var text) ->
                    new Block.Bullet(marker, depth, recounted(text));
            case Block.Table _, Block.Footnote _ -> block;
        };
    }

    private List<Sentence> recounted(List<Sentence> text) {
        return text.stream()
                .map(Sentence::text)
                .map(t -> LAST_DIGIT.matcher(t).replaceAll(_ -> "" + random.nextInt(10)))
                .map(Sentence::read)
                .toList();
    }

    private int figures(Section section) {
        var alone = FigureCheckerTest.of(List.of(alone(section, section.blocks())));
        return extractor.extract(ReadingOrder.of(alone)).size();
    }

    private static int letters(Section section) {
        var alone = FigureCheckerTest.of(List.of(alone(section, section.blocks())));
        return ReadingOrder.of(alone).stream().mapToInt(s -> s.text().length()).sum();
    }
}
