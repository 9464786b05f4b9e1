package vn.duthao.render.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A headless Chromium that loads a page in a frame and runs a script beside it: {@code page} is the
 * window of the frame, {@code $} finds an element in it, {@code key} presses a key where the focus
 * is. What the script returns is the outcome.
 */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome");
    private static final int SECONDS = 60;

    private final String program;
    private final Path folder;

    private Chromium(String program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** The one on the path; without one the test is skipped. */
    static Chromium in(Path folder) {
        var program = find();
        assumeTrue(program.isPresent(), "Chromium is not installed");
        return new Chromium(program.orElseThrow(), folder);
    }

    private static Optional<String> find() {
        var path = System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1);
        return NAMES.stream()
                .flatMap(name -> Stream.of(path).map(dir -> Path.of(dir, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** What the script returns, as text, on a screen of the width; {@code hash} may be empty. */
    String run(String html, String hash, int width, String script) throws Exception {
        Files.writeString(folder.resolve("page.html"), html);
        var wrapper =
                """
                <!DOCTYPE html><iframe id="page" width="WIDTH" height="800" src="page.htmlHASH"></iframe>
                <pre id="outcome">nothing</pre><script>
                const show = (text) => { document.getElementById('outcome').textContent = '{{' + text + '}}'; };
                document.getElementById('page').onload = async (event) => {
                  const page = event.target.contentWindow, $ = (s) => page.document.querySelector(s);
                  const key = (k) => (page.document.activeElement || page.document.body).dispatchEvent(
                    new page.KeyboardEvent('keydown', { key: k, bubbles: true, cancelable: true }));
                  try { show(await (async () => { SCRIPT })()); } catch (e) { show(e.stack); }
                };
                </script>
                """
                        .replace("WIDTH", String.valueOf(width))
                        .replace("HASH", hash)
                        .replace("SCRIPT", script);
        Files.writeString(folder.resolve("wrapper.html"), wrapper);
        var dump =
                chromium(
                        "--dump-dom", "--virtual-time-budget=3000", folder.resolve("wrapper.html"));
        int from = dump.indexOf("{{") + 2;
        return dump.substring(from, dump.indexOf("}}</pre>", from))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", "\u00a0")
                .replace("&amp;", "&");
    }

    /** Prints the page. */
    Path print(String html) throws Exception {
        Files.writeString(folder.resolve("page.html"), html);
        var pdf = folder.resolve("page.pdf");
        chromium("--no-pdf-header-footer", "--print-to-pdf=" + pdf, folder.resolve("page.html"));
        return pdf;
    }

    private String chromium(String first, String second, Path page)
            throws IOException, InterruptedException {
        var out = folder.resolve("out.txt");
        var process =
                new ProcessBuilder(
                                program,
                                "--headless=new",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--allow-file-access-from-files",
                                "--user-data-dir=" + folder.resolve("profile"),
                                first,
                                second,
                                page.toUri().toString())
                        .redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("Chromium took longer than " + SECONDS + " s");
        }
        return Files.readString(out);
    }
}
