package vn.duthao.render.docx.review;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * The parts of a Word file. Parts that are not replaced are written back byte for byte (ECMA-376
 * part 2), which no document model of a library does.
 */
final class WordPackage {

    /** The earliest time that every ZIP reader can hold. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /**
     * Unpacks the file.
     *
     * @throws IOException where it is no ZIP file
     */
    WordPackage(byte[] packed) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    /** The XML of a part; an XML of the given text where there is no such part. */
    org.w3c.dom.Document xml(String part, @Nullable String otherwise)
            throws IOException, SAXException {
        var bytes = parts.get(part);
        if (bytes == null && otherwise == null) {
            throw new IOException("no part " + part);
        }
        var text = bytes != null ? bytes : bytes(otherwise);
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(@Nullable String text) {
        return String.valueOf(text).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Replaces a part or adds it at the end. */
    void put(String part, org.w3c.dom.Document xml) throws IOException {
        xml.setXmlStandalone(true);
        var bytes = new ByteArrayOutputStream();
        try {
            var factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newTransformer().transform(new DOMSource(xml), new StreamResult(bytes));
        } catch (TransformerException e) {
            throw new IOException(part, e);
        }
        parts.put(part, bytes.toByteArray());
    }

    /** The file packed again, independent of the clock. */
    byte[] packed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(TIME);
                out.putNextEntry(entry);
                out.write(part.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
