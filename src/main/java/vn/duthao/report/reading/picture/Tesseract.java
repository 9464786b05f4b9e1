package vn.duthao.report.reading.picture;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.duthao.machine.OutsideProgram;
import vn.duthao.report.reading.page.Word;

/** The program Tesseract with its Vietnamese data. */
final class Tesseract {

    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final OutsideProgram program;

    private Tesseract(OutsideProgram program) {
        this.program = program;
    }

    /** The one of the machine; empty where it, or its Vietnamese data, is missing. */
    static Optional<Tesseract> find() {
        return OutsideProgram.find("tesseract")
                .filter(program -> program.output("--list-langs").lines().anyMatch("vie"::equals))
                .map(Tesseract::new);
    }

    /**
     * The words in the picture, in points; empty where it could not be read in time.
     *
     * @throws IOException where the disk fails
     */
    Optional<List<Word>> read(Greyscale picture, int dpi) throws IOException {
        var folder = Files.createTempDirectory("duthao-");
        var page = folder.resolve("page.pgm");
        var text = folder.resolve("page.hocr");
        try {
            write(picture, page);
            var arguments =
                    List.of(
                            "stdin",
                            "stdout",
                            "-l",
                            "vie",
                            "--psm",
                            "3",
                            "--dpi",
                            String.valueOf(dpi),
                            "hocr");
            if (!program.run(arguments, page, text, LIMIT)) {
                return Optional.empty();
            }
            try (var stream = Files.newInputStream(text)) {
                return Optional.of(Hocr.words(stream, picture, 72.0 / dpi));
            }
        } finally {
            Files.deleteIfExists(page);
            Files.deleteIfExists(text);
            Files.deleteIfExists(folder);
        }
    }

    /** As portable greymap: every build of the program reads it. */
    private static void write(Greyscale picture, Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            var head = "P5\n" + picture.width() + " " + picture.height() + "\n255\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(picture.pixels());
        }
    }
}
