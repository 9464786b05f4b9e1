package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.duthao.report.Block;
import vn.duthao.report.Report;

/** Recognises the parts of a report in the paragraphs and tables of a file. */
final class ReportAssembler {

    private final LetterheadRecogniser letterheads;
    private final EndingRecogniser endings;
    private final BlockAssembler blocks;
    private final SectionAssembler sections;
    private final AnnexAssembler annexes;

    ReportAssembler(DocumentWords words) {
        var splitter =
                new SentenceSplitter(
                        words.abbreviations().stream()
                                .map(word -> word.toLowerCase(Locale.ROOT))
                                .collect(Collectors.toSet()));
        letterheads = new LetterheadRecogniser(words);
        endings = new EndingRecogniser(words);
        blocks = new BlockAssembler(words, splitter);
        sections = new SectionAssembler(blocks);
        annexes = new AnnexAssembler(words, blocks);
    }

    /** The report; every element ends in exactly one place of it. */
    Report assemble(List<Element> elements) {
        var opening = letterheads.recognise(elements);
        var ending = endings.recognise(opening.body());
        var body = sections.assemble(ending.body());
        return new Report(
                opening.letterhead(),
                opening.title(),
                preamble(opening.others(), body.preamble()),
                body.sections(),
                blocks.assemble(ending.closing()),
                ending.recipients(),
                ending.signature(),
                annexes.assemble(ending.annexes()));
    }

    private List<Block> preamble(List<Line> others, List<Block> body) {
        var preamble = new ArrayList<Block>(blocks.assemble(List.copyOf(others)));
        preamble.addAll(body);
        return preamble;
    }
}
