package vn.duthao.render.docx.review;

import java.io.IOException;
import java.util.List;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The comments of a Word file: those it had, and ours behind them. */
final class Comments {

    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String RELATION = "comments";
    private static final String NONE =
            "<w:comments xmlns:w=\"" + BodyText.WORD + "\"></w:comments>";

    /** LibreOffice mixes up footnotes and comments of equal ids, so these are far apart. */
    private static final int FIRST = 10_000;

    private final WordPackage file;
    private final String part;
    private final org.w3c.dom.Document xml;
    private int next = FIRST;

    /** The comments that belong to the document part. */
    Comments(WordPackage file, Relations relations) throws IOException, SAXException {
        this.file = file;
        this.part = part(relations);
        this.xml = file.xml(part, NONE);
        var own = xml.getDocumentElement().getElementsByTagNameNS(BodyText.WORD, "comment");
        for (var i = 0; i < own.getLength(); i++) {
            var id = ((Element) own.item(i)).getAttributeNS(BodyText.WORD, "id");
            if (id.matches("\\d{1,9}")) {
                next = Math.max(next, Integer.parseInt(id) + 1);
            }
        }
    }

    private String part(Relations relations) throws IOException, SAXException {
        var known = relations.target(RELATION);
        if (known.isPresent()) {
            return known.get();
        }
        var part = relations.add(RELATION, "rIdDuthaoComments", "comments.xml");
        addType("/" + part);
        return part;
    }

    private void addType(String name) throws IOException, SAXException {
        var types = file.xml("[Content_Types].xml", null);
        if (WordTree.find(types.getDocumentElement(), "Override", "PartName", name).isEmpty()) {
            WordTree.append(
                    types.getDocumentElement(), "Override", "PartName", name, "ContentType", TYPE);
            file.put("[Content_Types].xml", types);
        }
    }

    /** Adds a comment of one paragraph a line and gives its id. */
    String add(String author, List<String> lines) {
        var id = String.valueOf(next++);
        var comment = append(xml.getDocumentElement(), "comment");
        comment.setAttributeNS(BodyText.WORD, "w:id", id);
        comment.setAttributeNS(BodyText.WORD, "w:author", author);
        comment.setAttributeNS(BodyText.WORD, "w:initials", author.substring(0, 1));
        for (var line : lines) {
            var words = append(append(append(comment, "p"), "r"), "t");
            words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            words.setTextContent(line);
        }
        return id;
    }

    private Element append(Element parent, String name) {
        var element = xml.createElementNS(BodyText.WORD, "w:" + name);
        parent.appendChild(element);
        return element;
    }

    /** Puts the comments into the file. */
    void write() throws IOException {
        file.put(part, xml);
    }
}
