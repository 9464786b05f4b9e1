package vn.duthao.report.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/** An OpenDocument text (ODT) that may come from anywhere; macros are not looked at. */
final class OdtFile {

    /** Unpacked, one part. */
    private static final int MOST_PART_BYTES = 64 * 1024 * 1024;

    private static final String KIND = "application/vnd.oasis.opendocument.text";

    private final Path file;

    OdtFile(Path file) {
        this.file = file;
    }

    /** Whether the archive says that it is one. */
    static boolean is(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            var kind = zip.getEntry("mimetype");
            if (kind == null) {
                return false;
            }
            try (var stream = zip.getInputStream(kind)) {
                var said = new String(stream.readNBytes(200), StandardCharsets.US_ASCII);
                return said.startsWith(KIND);
            }
        } catch (IOException | IllegalArgumentException e) {
            // a broken archive is told by the reader of Word files
            return false;
        }
    }

    /** What stands in the document. */
    OfficeContent content() throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = part(zip, "META-INF/manifest.xml");
            if (manifest != null
                    && new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
                throw new UnusableInputException(Notice.of("report.encrypted", file));
            }
            var content = part(zip, "content.xml");
            if (content == null) {
                throw new IOException("no content");
            }
            var styles = part(zip, "styles.xml");
            var text = xml(content);
            var elements = new OdtBody(text, styles == null ? null : xml(styles)).elements();
            return new OfficeContent(List.of(), elements, changes(text), List.of());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** How many changes are tracked in it (OpenDocument 1.3, 5.5.2). */
    private static int changes(Document text) {
        return text.getElementsByTagNameNS("*", "changed-region").getLength();
    }

    private byte @Nullable [] part(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        try (var stream = zip.getInputStream(entry)) {
            var bytes = stream.readNBytes(MOST_PART_BYTES + 1);
            if (bytes.length > MOST_PART_BYTES) {
                throw new UnusableInputException(
                        Notice.of("report.too-large", file, OfficeFile.MOST_MEGABYTES));
            }
            return bytes;
        }
    }

    private static Document xml(byte[] bytes)
            throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(bytes));
    }
}
