package vn.duthao.report.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/** A Word file (DOCX) that may come from anywhere. */
final class WordFile {

    /** Unpacked, one part. A report's text has a few megabytes at most, a picture some more. */
    private static final long MOST_PART_BYTES = 64L * 1024 * 1024;

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String WORD = "wordprocessingml";

    static {
        ZipSecureFile.setMaxEntrySize(MOST_PART_BYTES);
    }

    private final Path file;

    WordFile(Path file) {
        this.file = file;
    }

    /**
     * What stands in the document.
     *
     * @throws UnusableInputException where it is no Word document, damaged or too large
     */
    OfficeContent content() {
        checkParts();
        try (var parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            checkKind(parts);
            try (var word = new XWPFDocument(parts)) {
                return content(word);
            }
        } catch (IOException | OpenXML4JException e) {
            throw unusable("damaged", e);
        } catch (UnusableInputException e) {
            throw e;
        } catch (RuntimeException e) {
            // the library meets broken files with exceptions of every kind
            throw unusable("damaged", e);
        }
    }

    private static OfficeContent content(XWPFDocument word) {
        var body = new WordBody(word);
        var elements = body.elements();
        var header = new WordHeader(word);
        var head = header.elements(body);
        var parts = parts(word, header);
        int changes = parts.stream().mapToInt(part -> WordChanges.count(part, 0)).sum();
        return new OfficeContent(
                head,
                elements,
                changes,
                changes == 0 ? List.of() : parts.stream().flatMap(WordFile::changes).toList());
    }

    /** The parts of the file that are read: header, body, footnotes and endnotes. */
    private static List<Element> parts(XWPFDocument word, WordHeader header) {
        var body = (Element) word.getDocument().getBody().getDomNode();
        var notes =
                Stream.<XWPFAbstractFootnoteEndnote>concat(
                                word.getFootnotes().stream(), word.getEndnotes().stream())
                        .map(note -> (Element) note.getCTFtnEdn().getDomNode());
        return Stream.of(header.parts(), Stream.of(body), notes).flatMap(part -> part).toList();
    }

    private static Stream<BothSides.Difference> changes(Element part) {
        return WordChanges.of(part).stream();
    }

    private void checkParts() {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(CONTENT_TYPES) == null) {
                throw unusable("not-word", null);
            }
            if (zip.stream().mapToLong(ZipEntry::getSize).anyMatch(n -> n > MOST_PART_BYTES)) {
                throw new UnusableInputException(
                        Notice.of("report.too-large", file, OfficeFile.MOST_MEGABYTES));
            }
        } catch (IOException e) {
            throw unusable("damaged", e);
        }
    }

    private void checkKind(OPCPackage parts) {
        boolean word =
                parts.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).stream()
                        .anyMatch(part -> part.getContentType().contains(WORD));
        if (!word) {
            throw unusable("not-word", null);
        }
    }

    private UnusableInputException unusable(String problem, @Nullable Throwable cause) {
        return new UnusableInputException(Notice.of("report." + problem, file), cause);
    }
}
