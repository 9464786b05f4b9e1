package vn.duthao.report.reading.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.duthao.numerals.VietnameseText;

/**
 * Counts anew the words of the corpus and of the program's own word lists, and which follow which:
 * {@code -Dword-pairs=true -Dtest=WordPairs}. Asserts nothing.
 */
@EnabledIfSystemProperty(named = "word-pairs", matches = "true")
class WordPairs {

    private static final Path TARGET = Path.of("src/main/resources/report/word-pairs.tsv");
    private static final Pattern PHRASE = Pattern.compile("\\p{L}+(?: \\p{L}+)*");

    private final WordCounts counts = new WordCounts();

    @Test
    void counts_the_words_of_the_corpus() throws IOException {
        for (var report : files(Path.of("corpus/reports"), ".txt")) {
            Files.readAllLines(report).forEach(counts::addLine);
        }
        for (var folder :
                List.of("corpus/catalogue", "corpus/outlines", "src/main/resources/checks")) {
            for (var list : files(Path.of(folder), ".yaml")) {
                addList(Files.readString(list));
            }
        }
        addList(Files.readString(Path.of("corpus/agencies.yaml")));
        Files.writeString(TARGET, text());
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    private void addList(String text) {
        var phrases = PHRASE.matcher(VietnameseText.nfc(text));
        while (phrases.find()) {
            var phrase = phrases.group().toLowerCase(Locale.ROOT);
            if (!VietnameseText.folded(phrase).equals(phrase)) {
                counts.addRow(List.of(phrase.split(" ")));
            }
        }
    }

    private String text() {
        var head =
                """
                # Words of past reports and of the program's word lists, lower case: the word, how often it stands,
                # then each word after it and how often. "#": a number. ".": the end of a clause. "?": anything else.
                # Made anew by the test class WordPairs.
                """;
        return head + String.join("\n", counts.rows()) + "\n";
    }
}
