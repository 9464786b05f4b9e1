package vn.duthao.shell;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A program of the machine that the user may have installed. */
record OutsideProgram(Path path) {

    private static final int SECONDS = 10;

    /** The program with the name on the PATH, or where it usually puts itself. */
    static Optional<OutsideProgram> find(String name) {
        var onPath =
                Arrays.stream(
                                System.getenv()
                                        .getOrDefault("PATH", "")
                                        .split(Pattern.quote(File.pathSeparator)))
                        .filter(folder -> !folder.isBlank());
        return Stream.concat(
                        onPath,
                        Stream.of(
                                "/usr/bin",
                                "/usr/local/bin",
                                "/opt/homebrew/bin",
                                "C:\\Program Files\\LibreOffice\\program",
                                "C:\\Program Files\\Tesseract-OCR",
                                "/Applications/LibreOffice.app/Contents/MacOS"))
                .flatMap(folder -> Stream.of(name, name + ".exe").map(n -> Path.of(folder, n)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(OutsideProgram::new);
    }

    /** What it prints for the option, empty where it does not answer. */
    String output(String option) {
        try {
            var process =
                    new ProcessBuilder(path.toString(), option).redirectErrorStream(true).start();
            try (var stream = process.getInputStream()) {
                process.getOutputStream().close();
                var text = new String(stream.readNBytes(1 << 16), StandardCharsets.UTF_8);
                return process.waitFor(SECONDS, TimeUnit.SECONDS) ? text : "";
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
