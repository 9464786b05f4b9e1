package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.duthao.report.Annex;

/** Parts what follows the signature into annexes. */
final class AnnexAssembler {

    private final SignatureWords heads;
    private final TitleRecogniser titles;
    private final Pattern reference;
    private final BlockAssembler blocks;

    AnnexAssembler(DocumentWords words, BlockAssembler blocks) {
        heads = new SignatureWords(words);
        titles = new TitleRecogniser(words);
        reference = DocumentWords.beginning(words.annexReferences());
        this.blocks = blocks;
    }

    /** The annexes in order. */
    List<Annex> assemble(List<Element> elements) {
        var annexes = new ArrayList<Annex>();
        int start = 0;
        for (int i = 1; i <= elements.size(); i++) {
            if (i == elements.size() || head(elements.get(i))) {
                annexes.add(annex(elements.subList(start, i)));
                start = i;
            }
        }
        return annexes;
    }

    private Annex annex(List<Element> elements) {
        var title = new ArrayList<String>();
        int at = 0;
        if (head(elements.getFirst())) {
            title.add(((Line) elements.getFirst()).whole());
            at++;
        }
        var below = elements.subList(at, elements.size());
        var lines = titles.lines(below, title);
        title.addAll(lines);
        at += lines.size();
        if (at < elements.size()
                && elements.get(at) instanceof Line line
                && reference.matcher(line.whole()).find()) {
            title.add(line.whole());
            at++;
        }
        return new Annex(
                String.join("\n", title), blocks.assemble(elements.subList(at, elements.size())));
    }

    private boolean head(Element element) {
        return element instanceof Line line && heads.annexHead(line);
    }
}
