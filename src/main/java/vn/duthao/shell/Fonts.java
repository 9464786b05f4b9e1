package vn.duthao.shell;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fonts installed on the machine. */
final class Fonts {

    /** Times New Roman, and the free fonts with its measures. */
    private static final Pattern REPORT_FONT =
            Pattern.compile(
                    "(times(_new_roman)?|times new roman|liberationserif-regular|tinos-regular)"
                            + "\\.(ttf|otf|ttc)");

    private static final int DEEPEST = 6;

    private Fonts() {}

    /** The file of the font that reports are set in (Nghị định 30/2020/NĐ-CP), or of its like. */
    static Optional<Path> reportFont() {
        return folders()
                .filter(Files::isDirectory)
                .flatMap(folder -> find(folder).stream())
                .findFirst();
    }

    private static Optional<Path> find(Path folder) {
        try (var files = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Fonts::isReportFont).findFirst();
        } catch (IOException | java.io.UncheckedIOException e) {
            // a folder that cannot be read has no font for the user either
            return Optional.empty();
        }
    }

    private static boolean isReportFont(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return REPORT_FONT.matcher(name).matches();
    }

    private static Stream<Path> folders() {
        var home = Path.of(System.getProperty("user.home", ""));
        var windows = System.getenv().getOrDefault("WINDIR", "C:\\Windows");
        return Stream.of(
                Path.of(windows).resolve("Fonts"),
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                Path.of("/System/Library/Fonts"),
                Path.of("/Library/Fonts"),
                home.resolve(".local/share/fonts"),
                home.resolve(".fonts"),
                home.resolve("Library/Fonts"));
    }
}
