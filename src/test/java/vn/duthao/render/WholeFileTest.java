package vn.duthao.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
