package vn.duthao.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

/** Single commands by the launcher, as officers run them; beside them a JVM that does nothing. */
final class StartUp {

    private static final int TIMES = 5;

    private final Path folder;

    StartUp(Path folder) {
        this.folder = folder;
    }

    void measure(Measures table) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var draft = folder.resolve("start-up.docx").toAbsolutePath().toString();
        var bare = seconds(java, "-version");
        var help = seconds("./duthao", "--help");
        var drafted =
                seconds(
                        "./duthao",
                        "draft",
                        "--agency",
                        "so-ke-hoach-va-dau-tu-dong-thap",
                        "--period",
                        "2024",
                        "--out",
                        draft,
                        "--force");
        table.figure("./duthao --help, median of " + TIMES, 1000 * help, "ms");
        table.figure("./duthao draft, warm, median of " + TIMES, 1000 * drafted, "ms");
        table.ratio("./duthao --help / java -version", help / bare);
        table.ratio("./duthao draft / java -version", drafted / bare);
    }

    /** The first run, which may build and index, does not count. */
    private static double seconds(String... command) throws IOException, InterruptedException {
        run(command);
        var times = new double[TIMES];
        for (var i = 0; i < TIMES; i++) {
            var start = System.nanoTime();
            run(command);
            times[i] = (System.nanoTime() - start) / 1e9;
        }
        return Timing.median(times);
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(new File("target/bench/start-up.log"))
                        .start();
        if (process.waitFor() > 1) {
            throw new IllegalStateException(String.join(" ", command) + " failed");
        }
    }
}
