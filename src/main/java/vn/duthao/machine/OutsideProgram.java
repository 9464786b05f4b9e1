package vn.duthao.machine;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A program of the machine that the user may have installed. */
public record OutsideProgram(Path path) {

    private static final int SECONDS = 10;

    /** The program with the name on the PATH, or where it usually puts itself. */
    public static Optional<OutsideProgram> find(String name) {
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
    public String output(String option) {
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

    /**
     * Runs it on one thread of its own; what it says besides is not read.
     *
     * @param input what it reads
     * @param output where what it writes goes
     * @param limit after which it is ended
     * @return whether it did its work
     */
    public boolean run(List<String> arguments, Path input, Path output, Duration limit) {
        var command = new ArrayList<>(List.of(path.toString()));
        command.addAll(arguments);
        var builder =
                new ProcessBuilder(command)
                        .redirectInput(input.toFile())
                        .redirectOutput(output.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        // Tesseract is eight times as fast when its threads do not wait for one another
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        try {
            var process = builder.start();
            try {
                return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)
                        && process.exitValue() == 0;
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
