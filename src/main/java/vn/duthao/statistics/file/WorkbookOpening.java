package vn.duthao.statistics.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/** Opens a workbook, or says in one line why it is none that can be used. */
public final class WorkbookOpening {

    private static final long MOST_BYTES_OF_A_PART = 48L << 20;

    static {
        ZipSecureFile.setMaxEntrySize(MOST_BYTES_OF_A_PART);
    }

    private WorkbookOpening() {}

    /**
     * The workbook. Macros are neither run nor looked at, links are not followed.
     *
     * @throws UnusableInputException where the file is no XLSX, is encrypted, damaged or a bomb
     */
    public static XSSFWorkbook open(Path path) throws IOException {
        var name = String.valueOf(path.getFileName());
        try (var in = new BufferedInputStream(Files.newInputStream(path))) {
            return switch (FileMagic.valueOf(in)) {
                case OOXML -> openPackage(name, path);
                case OLE2 -> throw unusable(oldOrEncrypted(in), name, null);
                default -> throw unusable("not-a-workbook", name, null);
            };
        }
    }

    private static XSSFWorkbook openPackage(String name, Path path) {
        // POI reads as much as it can of a file that is cut short; its directory stands at the end.
        try (var whole = new ZipFile(path.toFile())) {
            if (whole.size() == 0) {
                throw unusable("workbook-damaged", name, null);
            }
            var opened = OPCPackage.open(path.toFile(), PackageAccess.READ);
            if (!isWorkbook(opened)) {
                opened.revert();
                throw unusable("not-a-workbook", name, null);
            }
            return new XSSFWorkbook(opened);
        } catch (UnusableInputException e) {
            throw e;
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            throw unusable(isBomb(e) ? "workbook-too-large" : "workbook-damaged", name, e);
        }
    }

    private static boolean isWorkbook(OPCPackage opened) {
        return Stream.of(XSSFRelation.WORKBOOK, XSSFRelation.MACROS_WORKBOOK)
                .anyMatch(type -> !opened.getPartsByContentType(type.getContentType()).isEmpty());
    }

    private static boolean isBomb(Throwable failure) {
        return Stream.iterate(failure, t -> t != null, Throwable::getCause)
                .map(t -> String.valueOf(t.getMessage()))
                .anyMatch(m -> m.contains("Zip bomb") || m.contains("MAX_ENTRY_SIZE"));
    }

    private static String oldOrEncrypted(BufferedInputStream in) {
        try (var files = new POIFSFileSystem(in)) {
            return files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)
                    ? "workbook-encrypted"
                    : "workbook-old";
        } catch (IOException | RuntimeException e) {
            return "workbook-damaged";
        }
    }

    private static UnusableInputException unusable(
            String key, String name, @Nullable Throwable cause) {
        return new UnusableInputException(Notice.of("statistics." + key, name), cause);
    }
}
