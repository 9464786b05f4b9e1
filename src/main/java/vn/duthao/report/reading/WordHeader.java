package vn.duthao.report.reading;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The header of a Word document's first page. Others say again what stands there. */
final class WordHeader {

    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final XWPFDocument word;

    WordHeader(XWPFDocument word) {
        this.word = word;
    }

    /** What stands in it; empty where there is none. */
    List<vn.duthao.report.reading.Element> elements(WordBody body) {
        return parts().flatMap(header -> body.elements(header, false, 1).stream()).toList();
    }

    /** Its part of the file, none where there is no such header. */
    Stream<Element> parts() {
        var section = section();
        if (section == null) {
            return Stream.empty();
        }
        var type = Boolean.TRUE.equals(WordXml.on(section, "titlePg")) ? "first" : "default";
        return WordXml.children(section).stream()
                .filter(e -> e.getLocalName().equals("headerReference"))
                .filter(e -> WordXml.attribute(e, "type").equals(type))
                .map(e -> word.getRelationById(e.getAttributeNS(RELATIONS, "id")))
                .filter(XWPFHeader.class::isInstance)
                .map(header -> (Element) ((XWPFHeader) header)._getHdrFtr().getDomNode());
    }

    /** The properties of the first section: in its last paragraph, or at the end of the body. */
    private @Nullable Element section() {
        var body = word.getDocument().getBody().getDomNode();
        return WordXml.children(body).stream()
                .map(e -> e.getLocalName().equals("sectPr") ? e : WordXml.at(e, "pPr", "sectPr"))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
