package vn.duthao.evaluation.retrieval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.duthao.catalogue.Period;
import vn.duthao.evaluation.retrieval.LabelledQuery.Label;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/** A folder of labelled queries in the form of {@code eval/samples/README.md}. */
final class QueryFolder {

    private static final int BEST = 3;

    private final Path folder;
    private final YAMLMapper yaml = new YAMLMapper();

    QueryFolder(Path folder) {
        this.folder = folder;
    }

    /** The queries of one writer. */
    private record QueryFile(String writer, String period, List<Entry> queries) {}

    private record Entry(
            String text,
            @Nullable String indicator,
            @Nullable Boolean everywhere,
            List<LabelEntry> relevant) {}

    private record LabelEntry(@Nullable String agency, String period, String words, int grade) {}

    /**
     * The queries, by name of their files.
     *
     * @throws UnusableInputException where the folder has none, or one that cannot be read
     */
    List<LabelledQuery> queries() {
        try (var files = Files.list(folder)) {
            var queries =
                    files.filter(f -> f.toString().endsWith(".yaml"))
                            .sorted()
                            .flatMap(file -> queries(file).stream())
                            .toList();
            if (queries.isEmpty()) {
                throw new UnusableInputException(Notice.of("evaluation.no-queries", folder));
            }
            return queries;
        } catch (IOException e) {
            throw new UnusableInputException(Notice.of("evaluation.no-queries", folder), e);
        }
    }

    private List<LabelledQuery> queries(Path file) {
        try {
            var read = yaml.readValue(Files.readString(file), QueryFile.class);
            return read.queries().stream().map(entry -> query(read, entry)).toList();
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw new UnusableInputException(
                    Notice.of(
                            "evaluation.unreadable-queries", file, String.valueOf(e.getMessage())),
                    e);
        }
    }

    private static LabelledQuery query(QueryFile file, Entry entry) {
        return new LabelledQuery(
                file.writer(),
                period(file.period()),
                entry.text(),
                entry.indicator(),
                Boolean.TRUE.equals(entry.everywhere()),
                entry.relevant().stream().map(label -> label(file, label)).toList());
    }

    private static Label label(QueryFile file, LabelEntry entry) {
        if (entry.grade() < 1 || entry.grade() > BEST) {
            throw new IllegalArgumentException("grade: " + entry.grade());
        }
        var agency = entry.agency();
        return new Label(
                agency == null ? file.writer() : agency,
                period(entry.period()),
                entry.words(),
                entry.grade());
    }

    private static Period period(String code) {
        return Period.parse(code)
                .orElseThrow(() -> new IllegalArgumentException("period: " + code));
    }
}
