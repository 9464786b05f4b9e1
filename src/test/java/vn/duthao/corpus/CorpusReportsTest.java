package vn.duthao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.duthao.render.docx.DocxOptions;
import vn.duthao.render.docx.DocxRenderer;
import vn.duthao.render.text.TextRenderer;
import vn.duthao.report.reading.ReportFiles;

/**
 * The past reports of the corpus: the text is what people diff, the Word file is what offices keep.
 * {@code ./mvnw test -Dtest=CorpusReportsTest -Dapprove=true} writes the Word files anew.
 */
class CorpusReportsTest {

    private static final Path REPORTS = Path.of("corpus/reports");

    /** Offices that keep plain text. */
    private static final Set<String> TEXT_ONLY = Set.of("so-noi-vu-dong-thap");

    static Stream<Path> texts() throws IOException {
        try (var files = Files.walk(REPORTS)) {
            return files
                    .filter(f -> f.toString().endsWith(".txt"))
                    .filter(f -> !TEXT_ONLY.contains(f.getParent().getFileName().toString()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void the_word_file_reads_as_the_text(Path text) {
        var word = Path.of(text.toString().replace(".txt", ".docx"));
        var report = new ReportFiles().read(text);
        if (Boolean.getBoolean("approve")) {
            new DocxRenderer().render(report, word, options());
        }

        assertThat(word).exists();
        assertThat(lines(new TextRenderer().render(new ReportFiles().read(word))))
                .isEqualTo(lines(new TextRenderer().render(report)));
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    private static DocxOptions options() {
        return DocxOptions.DEFAULT.overwriting(true).withPlainHeadings(true);
    }
}
