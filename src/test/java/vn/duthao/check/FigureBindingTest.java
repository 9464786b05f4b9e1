package vn.duthao.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.CorpusReader;

/**
 * The cases under {@code src/test/resources/check/}: statistics, and sentences whose figures carry
 * what is expected of them.
 */
class FigureBindingTest {

    private static final Catalogue CORPUS = new CorpusReader().read(Path.of("corpus")).catalogue();
    private static final Catalogue NONE = new Catalogue(Map.of(), List.of(), List.of());

    /** A case: its name and its parts. */
    record Case(String name, Map<String, StringBuilder> parts) {
        String part(String name) {
            return parts.getOrDefault(name, new StringBuilder()).toString();
        }

        CheckFixture fixture() {
            var fixture =
                    parts.containsKey("data")
                            ? CheckFixture.given(part("data"))
                            : CheckFixture.withoutData();
            return fixture.with(parts.containsKey("catalogue") ? CORPUS : NONE)
                    .before(part("before"));
        }

        CheckReport check() {
            return fixture().check(part("text"), new ArrayList<>());
        }
    }

    @TestFactory
    Stream<DynamicTest> figures_are_bound_and_judged_as_marked() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/check"))) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream()
                    .flatMap(f -> cases(f).stream())
                    .map(c -> DynamicTest.dynamicTest(c.name(), () -> run(c)));
        }
    }

    private static void run(Case tried) {
        tried.fixture().text(tried.part("text"));
    }

    static List<Case> cases(Path file) {
        var cases = new ArrayList<Case>();
        var part = new StringBuilder();
        for (var line : read(file)) {
            if (line.startsWith("== ")) {
                cases.add(
                        new Case(
                                file.getFileName() + ": " + line.substring(3),
                                new java.util.LinkedHashMap<>()));
            } else if (line.matches("(data|before|text|catalogue):")) {
                part = new StringBuilder();
                cases.getLast().parts().put(line.substring(0, line.length() - 1), part);
            } else {
                part.append(line).append('\n');
            }
        }
        return cases;
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
