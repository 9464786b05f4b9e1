package vn.duthao.render.docx.review;

import java.io.IOException;
import java.util.Optional;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** What belongs to the document part of a Word file, and where it is. */
final class Relations {

    private static final String TYPES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NONE =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "</Relationships>";

    private final WordPackage file;
    private final String folder;
    private final String part;

    /** Those of the document part. */
    Relations(WordPackage file, String document) {
        this.file = file;
        folder = document.substring(0, document.lastIndexOf('/') + 1);
        part = folder + "_rels/" + document.substring(folder.length()) + ".rels";
    }

    /** The part of the type ("comments"); empty where there is none. */
    Optional<String> target(String type) throws IOException, SAXException {
        return WordTree.find(xml().getDocumentElement(), "Relationship", "Type", TYPES + type)
                .map(relation -> relation.getAttribute("Target"))
                .map(target -> target.startsWith("/") ? target.substring(1) : folder + target);
    }

    /** Adds a part of the type beside the document and gives its name. */
    String add(String type, String id, String target) throws IOException, SAXException {
        var xml = xml();
        WordTree.append(
                xml.getDocumentElement(),
                "Relationship",
                "Id",
                id,
                "Type",
                TYPES + type,
                "Target",
                target);
        file.put(part, xml);
        return folder + target;
    }

    private Document xml() throws IOException, SAXException {
        return file.xml(part, NONE);
    }
}
