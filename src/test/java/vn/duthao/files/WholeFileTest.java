package vn.duthao.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.notice.DuthaoException;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.notice.UnusableInputException;

class WholeFileTest {

    private static final byte[] NEW = {1, 2};
    private static final byte[] OLD = {3};

    @TempDir private Path folder;

    @Test
    void a_new_file_is_all_that_is_left() throws IOException {
        var reports = Files.createDirectory(folder.resolve("báo cáo năm 2024"));
        var file = reports.resolve("dự thảo.docx");

        WholeFile.write(file, NEW, false);

        assertThat(file).hasBinaryContent(NEW);
        assertThat(names(reports)).containsExactly("dự thảo.docx");
    }

    @Test
    void a_file_that_exists_stays_unless_it_may_be_replaced() throws IOException {
        var file = Files.write(folder.resolve("a.docx"), OLD);

        assertThatExceptionOfType(UnusableInputException.class)
                .isThrownBy(() -> WholeFile.write(file, NEW, false))
                .withMessageContainingAll("a.docx", "exists", "--force")
                .satisfies(e -> assertThat(e.notice().in(Locale.of("vi"))).contains("--force"));
        assertThat(file).hasBinaryContent(OLD);

        WholeFile.write(file, NEW, true);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(names(folder)).containsExactly("a.docx");
    }

    @Test
    void a_missing_folder_is_named() {
        var file = folder.resolve("none/a.docx");

        assertThatExceptionOfType(UnusableInputException.class)
                .isThrownBy(() -> WholeFile.write(file, NEW, false))
                .withMessageContaining("there is no folder " + folder.resolve("none"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_folder_is_no_file_to_write() {
        assertThatExceptionOfType(UnusableInputException.class)
                .isThrownBy(() -> WholeFile.write(folder, NEW, true))
                .withMessageContaining("it is a folder");
    }

    @Test
    void a_folder_that_takes_no_files_is_an_outside_failure_told_in_both_languages() {
        var closed = Path.of("/proc/self");
        var file = closed.resolve("a.docx");
        assumeTrue(Files.isDirectory(closed), "needs a folder that root cannot write to");

        assertThatExceptionOfType(OutsideFailureException.class)
                .isThrownBy(() -> WholeFile.write(file, NEW, false))
                .withMessageStartingWith("Cannot write " + file)
                .extracting(DuthaoException::notice)
                .extracting(notice -> notice.in(Locale.of("vi")))
                .asString()
                .startsWith("Không ghi được " + file);
    }

    @Test
    void a_file_has_the_permissions_that_any_new_file_of_the_user_has() throws IOException {
        var usual = Files.write(folder.resolve("thường.docx"), OLD);
        assumeTrue(posix(usual), "needs a disk with permissions");
        var file = folder.resolve("a.xlsx");

        WholeFile.write(file, false, out -> out.write(NEW));

        assertThat(permissions(file)).isEqualTo(permissions(usual));
    }

    @Test
    void a_writing_that_fails_leaves_what_was_there() throws IOException {
        var file = Files.write(folder.resolve("a.xlsx"), OLD);

        assertThatExceptionOfType(OutsideFailureException.class)
                .isThrownBy(() -> WholeFile.write(file, true, WholeFileTest::halfAndFull))
                .withMessageContainingAll(file.toString(), "disk full");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> WholeFile.write(file, true, WholeFileTest::halfAndBug));

        assertThat(file).hasBinaryContent(OLD);
        assertThat(names(folder)).containsExactly("a.xlsx");
    }

    private static void halfAndFull(OutputStream out) throws IOException {
        out.write(NEW);
        throw new IOException("disk full");
    }

    private static void halfAndBug(OutputStream out) throws IOException {
        out.write(NEW);
        throw new IllegalStateException();
    }

    private static boolean posix(Path file) throws IOException {
        return Files.getFileStore(file).supportsFileAttributeView("posix");
    }

    private static Set<PosixFilePermission> permissions(Path file) throws IOException {
        return Files.getPosixFilePermissions(file);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
