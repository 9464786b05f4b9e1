package vn.duthao.check.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of a rule, taken apart. */
record RulePage(String rule, List<String> paragraphs) {

    private static final Path CHECKS = Path.of("src/main/resources/checks");

    static RulePage of(String rule) {
        try {
            var text = Files.readString(CHECKS.resolve(rule + ".md"));
            return new RulePage(rule, List.of(text.strip().split("\\R\\R", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(rule, e);
        }
    }

    /** Ids of the rules that have a page. */
    static List<String> ids() {
        try (var files = Files.list(CHECKS)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".md"))
                    .map(f -> f.replace(".md", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> headings() {
        return paragraphs.stream().filter(p -> p.startsWith("#")).toList();
    }

    /** The texts of which the page says that the rule finds something in them. */
    List<String> wrong() {
        return examples("Finding");
    }

    /** The texts of which it says that the rule finds nothing in them. */
    List<String> right() {
        return examples("No finding");
    }

    private List<String> examples(String outcome) {
        var examples = new ArrayList<String>();
        for (var i = 0; i + 1 < paragraphs.size(); i++) {
            if (paragraphs.get(i).startsWith(">") && paragraphs.get(i + 1).startsWith(outcome)) {
                examples.add(plain(paragraphs.get(i).lines()));
            }
        }
        return examples;
    }

    /** The lines as the report's, with its headings in bold: "**5. Cải cách tài chính công**". */
    private static String plain(Stream<String> quoted) {
        return quoted.map(line -> line.replaceFirst("^> ?", ""))
                .map(line -> line.replaceFirst("^\\*\\*(\\w+)\\. (.*)\\*\\*$", "# $1 $2"))
                .collect(Collectors.joining("\n"));
    }
}
