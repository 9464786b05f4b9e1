package vn.duthao.filing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import vn.duthao.files.WholeFile;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.report.reading.ReportReader;

/**
 * Texts of reports to be compared. Recognising the pages of a scan takes minutes, so those of PDF
 * files and pictures are kept, under the digest of the file.
 */
final class ScanTexts {

    private static final List<String> PAGES =
            List.of(".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff");

    private final Path folder;
    private final ReportReader reader;

    /** Texts that are kept in the folder, which is made when it is needed. */
    ScanTexts(Path folder, ReportReader reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /**
     * The text of the report.
     *
     * @throws vn.duthao.notice.DuthaoException where it cannot be read
     */
    String text(Path file) {
        if (!hasPages(file)) {
            return Shingles.text(reader.read(file));
        }
        try {
            var kept = folder.resolve(digest(file) + ".txt");
            if (Files.isRegularFile(kept)) {
                return Files.readString(kept);
            }
            var text = Shingles.text(reader.read(file));
            Files.createDirectories(folder);
            WholeFile.write(kept, text.getBytes(StandardCharsets.UTF_8), true);
            return text;
        } catch (IOException e) {
            throw new OutsideFailureException(Notice.of("filing.scan-not-kept", file, folder), e);
        }
    }

    private static boolean hasPages(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return PAGES.stream().anyMatch(name::endsWith);
    }

    private static String digest(Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
