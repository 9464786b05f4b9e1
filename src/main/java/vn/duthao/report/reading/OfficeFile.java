package vn.duthao.report.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import vn.duthao.machine.TimeLimit;
import vn.duthao.notice.DuthaoException;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/**
 * A document of a word processor that may come from anywhere: DOCX, DOC, RTF, ODT or HTML. What it
 * is, its first bytes tell: offices give one the ending of another.
 */
final class OfficeFile {

    static final int MOST_MEGABYTES = 50;

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int LOOKED_AT = 1024;

    private final Path file;

    OfficeFile(Path file) {
        this.file = file;
    }

    /**
     * What stands in the document.
     *
     * @param page the ending says that it is HTML
     * @throws UnusableInputException where it is none of them, damaged, encrypted or too large
     */
    OfficeContent content(boolean page) {
        var bytes = FileBytes.of(file, MOST_MEGABYTES);
        return switch (FileSignature.of(bytes)) {
            case PDF -> throw unusable("pdf", null);
            case ZIP ->
                    OdtFile.is(file)
                            ? bounded(() -> new OdtFile(file).content())
                            : bounded(() -> new WordFile(file).content());
            case OLE2 -> elements(() -> old(bytes));
            case RTF -> elements(() -> RtfFile.elements(bytes));
            case NONE -> {
                if (!page && !html(bytes)) {
                    throw unusable("not-word", null);
                }
                yield elements(() -> HtmlFile.elements(bytes));
            }
        };
    }

    private List<Element> old(byte[] bytes) throws IOException {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw unusable("encrypted", null);
            }
            if (!container.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                throw unusable("not-word", null);
            }
        }
        return DocFile.elements(bytes);
    }

    private OfficeContent elements(Callable<List<Element>> reading) {
        return bounded(() -> OfficeContent.of(reading.call()));
    }

    private OfficeContent bounded(Callable<OfficeContent> reading) {
        try {
            return TimeLimit.within(LIMIT, Notice.of("report.too-much", file), reading);
        } catch (DuthaoException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw unusable("encrypted", e);
        } catch (Exception e) {
            // the libraries meet broken files with exceptions of every kind
            throw unusable("damaged", e);
        }
    }

    private static boolean html(byte[] bytes) {
        var start =
                new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                        .replace("\0", "")
                        .toLowerCase(Locale.ROOT);
        return start.contains("<!doctype html") || start.contains("<html");
    }

    private UnusableInputException unusable(String problem, @Nullable Throwable cause) {
        return new UnusableInputException(Notice.of("report." + problem, file), cause);
    }
}
