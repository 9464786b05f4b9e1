package vn.duthao.report.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.converter.WordToHtmlConverter;
import org.apache.poi.hwpf.usermodel.Field;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.w3c.dom.Document;

/** A Word document of the old kind (DOC), read by way of HTML; macros are not looked at. */
final class DocFile {

    /** The level that says running text. */
    private static final int BODY_LEVEL = 9;

    private DocFile() {}

    /** The elements of the document in order; numbers that Word computes are at their lines. */
    static List<Element> elements(byte[] bytes) throws IOException {
        try {
            var word = AbstractWordUtils.loadDoc(new ByteArrayInputStream(bytes));
            var converter =
                    new Converter(
                            DocumentBuilderFactory.newDefaultInstance()
                                    .newDocumentBuilder()
                                    .newDocument());
            converter.processDocument(word);
            return HtmlFile.preserved(html(converter.getDocument()));
        } catch (ParserConfigurationException | TransformerException e) {
            throw new IOException(e);
        }
    }

    private static String html(Document page) throws TransformerException {
        var factory = TransformerFactory.newDefaultInstance();
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
        var writer = factory.newTransformer();
        writer.setOutputProperty(OutputKeys.METHOD, "html");
        writer.setOutputProperty(OutputKeys.INDENT, "no");
        var html = new StringWriter();
        writer.transform(new DOMSource(page), new StreamResult(html));
        return html.toString();
    }

    /** Tells the number and outline level of a paragraph beside its text. */
    private static final class Converter extends WordToHtmlConverter {

        Converter(Document page) {
            super(page);
        }

        /**
         * What a field shows, whatever computes it: a form's text, a content control of later Word.
         */
        @Override
        protected void processField(
                HWPFDocument word,
                Range range,
                int tableLevel,
                Field field,
                org.w3c.dom.Element block) {
            if (!field.hasSeparator()) {
                return;
            }
            // the library leaves out the runs of a form's text: they are marked as special
            var shown = field.secondSubrange(range);
            for (int i = 0; i < shown.numCharacterRuns(); i++) {
                var run = shown.getCharacterRun(i);
                var text = run.text().replaceAll("\\p{Cntrl}", "");
                if (!text.isEmpty()) {
                    outputCharacters(block, run, text);
                }
            }
        }

        @Override
        protected void processParagraph(
                HWPFDocumentCore word,
                org.w3c.dom.Element parent,
                int tableLevel,
                Paragraph paragraph,
                String label) {
            super.processParagraph(word, parent, tableLevel, paragraph, "");
            if (!(parent.getLastChild() instanceof org.w3c.dom.Element made)) {
                return;
            }
            if (label != null && !label.isBlank()) {
                made.setAttribute(HtmlBody.LABEL, ListNumber.shown(label));
            }
            if (paragraph.getLvl() < BODY_LEVEL) {
                made.setAttribute(HtmlBody.OUTLINE, String.valueOf(paragraph.getLvl() + 1));
            }
        }
    }
}
