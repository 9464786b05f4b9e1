package vn.duthao.render.docx.review;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The footnotes and endnotes of a Word file by what refers to them. */
final class Notes {

    private final Map<String, String> texts = new HashMap<>();

    /** Those of the document part. */
    Notes(WordPackage file, Relations relations) throws IOException, SAXException {
        for (var kind : List.of("footnote", "endnote")) {
            var part = relations.target(kind + "s");
            if (part.isPresent() && file.has(part.get())) {
                take(kind, file.xml(part.get(), null).getDocumentElement());
            }
        }
    }

    private Notes() {}

    /** No notes: a note holds none. */
    static Notes none() {
        return new Notes();
    }

    private void take(String kind, Element root) {
        var notes = root.getElementsByTagNameNS(BodyText.WORD, kind);
        for (var i = 0; i < notes.getLength(); i++) {
            var note = (Element) notes.item(i);
            var id = note.getAttributeNS(BodyText.WORD, "id");
            texts.put(kind + "Reference " + id, new BodyText(note, none()).characters());
        }
    }

    /** The characters of the note that the element refers to, as {@link BodyText} has them. */
    String text(Element reference) {
        var id = reference.getAttributeNS(BodyText.WORD, "id");
        return texts.getOrDefault(reference.getLocalName() + " " + id, "");
    }
}
