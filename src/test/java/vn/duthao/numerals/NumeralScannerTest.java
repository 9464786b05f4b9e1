package vn.duthao.numerals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumeralScannerTest {

    private final NumeralScanner scanner = new NumeralScanner();

    /** The sentences stand in src/test/resources/sentences, each with its spans marked. */
    static Stream<String> sentences() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/sentences"))) {
            return files.sorted().toList().stream().flatMap(NumeralScannerTest::lines);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void finds_the_marked_spans_and_no_others(String line) {
        var sentence = MarkedSentence.of(line);

        var spans = scanner.scan(sentence.sentence());

        assertThat(sentence.marked(spans)).isEqualTo(line);
    }
}
