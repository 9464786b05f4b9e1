package vn.duthao.realise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.duthao.phrases.FrameSource;
import vn.duthao.phrases.Shape;
import vn.duthao.plan.DocumentPlan;
import vn.duthao.report.Block;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;

/** Puts realised sentences into the blocks and sections of a report. */
final class ReportTree {

    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    /** The Vietnamese alphabet as it numbers points (Nghị định 30/2020/NĐ-CP). */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private final Map<String, List<PhraseRealiser.PlacedSentence>> bySection;

    ReportTree(List<PhraseRealiser.PlacedSentence> sentences) {
        this.bySection =
                sentences.stream()
                        .collect(
                                Collectors.groupingBy(
                                        s -> s.plan().section(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
    }

    /** What the report is about, empty where no sentence tells it. */
    Optional<String> title() {
        return bySection.getOrDefault(FrameSource.TITLE, List.of()).stream()
                .map(title -> title.sentence().text())
                .findFirst();
    }

    List<Block> preamble() {
        return blocks(FrameSource.PREAMBLE);
    }

    List<Block> closing() {
        return blocks(FrameSource.CLOSING);
    }

    List<Section> sections(DocumentPlan plan) {
        return sections(plan.sections(), "", "", 1);
    }

    private List<Section> sections(
            List<DocumentPlan.SectionPlan> plans,
            String parentPath,
            String parentNumber,
            int level) {
        var sections = new ArrayList<Section>();
        for (var plan : plans) {
            var children = plan.sections().stream().filter(p -> !p.section().inline()).toList();
            var inline = plan.sections().stream().filter(p -> p.section().inline()).toList();
            var blocks = new ArrayList<>(blocks(plan.section().id()));
            inline.forEach(p -> blocks.addAll(inlineBlocks(p)));
            var number = number(plan.section().number(), sections.size(), parentNumber);
            var path = path(parentPath, parentNumber, number);
            var below = sections(children, path, number, level + 1);
            if (plan.section().required() || !blocks.isEmpty() || !below.isEmpty()) {
                sections.add(
                        new Section(
                                number,
                                heading(plan.section().id()).text(),
                                path,
                                level,
                                blocks,
                                below));
            }
        }
        return sections;
    }

    private List<Block> inlineBlocks(DocumentPlan.SectionPlan plan) {
        var blocks = new ArrayList<>(blocks(plan.section().id()));
        if (blocks.isEmpty()) {
            return blocks;
        }
        var lead = heading(plan.section().id()).text() + ":";
        if (blocks.getFirst() instanceof Block.Bullet(var marker, var depth, var sentences)
                && depth <= 1) {
            blocks.set(0, new Block.Bullet(marker, depth, InlineSection.led(lead, sentences)));
        } else {
            blocks.addFirst(new Block.Bullet("-", 1, List.of(Sentence.read(lead))));
        }
        return blocks;
    }

    private Sentence heading(String section) {
        return bySection.getOrDefault(section, List.of()).stream()
                .filter(s -> s.plan().shape().kind() == Shape.Kind.HEADING)
                .findFirst()
                .orElseThrow()
                .sentence();
    }

    private List<Block> blocks(String section) {
        var byBlock =
                bySection.getOrDefault(section, List.of()).stream()
                        .filter(s -> s.plan().shape().kind() != Shape.Kind.HEADING)
                        .collect(
                                Collectors.groupingBy(
                                        s -> s.plan().shape().block(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byBlock.values().stream().map(ReportTree::block).toList();
    }

    private static Block block(List<PhraseRealiser.PlacedSentence> placed) {
        var shape = placed.getFirst().plan().shape();
        var sentences = placed.stream().map(PhraseRealiser.PlacedSentence::sentence).toList();
        return switch (shape.kind()) {
            case BULLET -> new Block.Bullet(shape.marker(), shape.depth(), sentences);
            case CAPTION, CELL -> table(placed);
            case FOOTNOTE -> new Block.Footnote(shape.marker(), sentences);
            case PARAGRAPH, HEADING -> new Block.Paragraph(InlineSection.capitalised(sentences));
        };
    }

    private static Block table(List<PhraseRealiser.PlacedSentence> placed) {
        var caption =
                placed.stream()
                        .filter(c -> c.plan().shape().kind() == Shape.Kind.CAPTION)
                        .map(c -> c.sentence().text())
                        .findFirst()
                        .orElse("");
        var rows =
                placed.stream()
                        .filter(c -> c.plan().shape().kind() == Shape.Kind.CELL)
                        .collect(
                                Collectors.groupingBy(
                                        c -> c.plan().shape().row(),
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                PhraseRealiser.PlacedSentence::sentence,
                                                Collectors.toList())));
        var headRows = placed.getFirst().plan().shape().depth();
        return new Block.Table(caption, headRows, List.copyOf(rows.values()));
    }

    /** "II.2.1" for the section 2.1 below II.2, whose number has that of its parent already. */
    private static String path(String parentPath, String parentNumber, String number) {
        if (parentPath.isEmpty()) {
            return number;
        }
        return number.startsWith(parentNumber + ".")
                ? parentPath + number.substring(parentNumber.length())
                : parentPath + "." + number;
    }

    /** "2.1" in the outline's style is the number of the parent and one of its own. */
    private static String number(String style, int index, String parentNumber) {
        if (style.contains(".") && !parentNumber.isEmpty()) {
            return parentNumber + "." + (index + 1);
        }
        if (style.matches("[IVX]+")) {
            return ROMAN[index];
        }
        if (style.matches("\\p{L}")) {
            return String.valueOf(LETTERS.charAt(index));
        }
        return Integer.toString(index + 1);
    }
}
