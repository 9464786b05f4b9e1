package vn.duthao.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jline.builtins.Completers.FileNameCompleter;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.Period;
import vn.duthao.notice.DuthaoException;
import vn.duthao.shell.line.ValueReader;

/**
 * What an option or argument can be given: the agencies, sections and indicators of the corpus, the
 * periods that have statistics, rules, and files.
 */
public final class Suggestions {

    /** A word with what it means, null where it says so itself. */
    record Suggestion(String word, @Nullable String meaning) {}

    private final @Nullable Path workspace;
    private final CorpusReader reader;
    private final RulePages rules;
    private @Nullable Corpus corpus;

    /**
     * Suggestions from a workspace; its corpus is read once, when it is first needed.
     *
     * @param workspace null for the nearest
     */
    public Suggestions(@Nullable Path workspace, CorpusReader reader, RulePages rules) {
        this.workspace = workspace;
        this.reader = reader;
        this.rules = rules;
    }

    /** Adds the candidates for the name and type; each begins with the prefix. */
    void of(
            @Nullable String name,
            Class<?> type,
            LineReader editor,
            ParsedLine line,
            String prefix,
            List<Candidate> candidates) {
        if (type == Path.class && prefix.isEmpty()) {
            new FileNameCompleter().complete(editor, line, candidates);
            return;
        }
        words(Objects.requireNonNullElse(name, ""), type).stream()
                .map(
                        s ->
                                new Candidate(
                                        prefix + s.word(),
                                        s.word(),
                                        null,
                                        s.meaning(),
                                        null,
                                        null,
                                        true))
                .forEach(candidates::add);
    }

    /** The words for the name and type, none where any word will do. */
    List<Suggestion> words(String name, Class<?> type) {
        if (type.isEnum()) {
            return plain(ValueReader.words(type).stream());
        }
        if (type == Period.class) {
            return plain(periods());
        }
        try {
            return ofCorpus(name);
        } catch (DuthaoException e) {
            // the command itself will tell what is wrong with the corpus
            return List.of();
        }
    }

    private List<Suggestion> ofCorpus(String name) {
        return switch (name) {
            case "agency" ->
                    corpus().agencies().all().stream()
                            .map(a -> new Suggestion(a.id(), a.name()))
                            .toList();
            case "indicator" ->
                    corpus().catalogue().all().stream()
                            .map(i -> new Suggestion(i.id(), i.name()))
                            .toList();
            case "section" ->
                    corpus().outlines().stream()
                            .flatMap(Outline::allSections)
                            .map(s -> new Suggestion(s.id(), s.heading()))
                            .distinct()
                            .toList();
            case "type" -> plain(corpus().outlines().stream().map(Outline::reportType).distinct());
            case "rule" -> plain(rules.ids().stream());
            default -> List.of();
        };
    }

    private Corpus corpus() {
        var read = corpus == null ? reader.read(NearestWorkspace.find(workspace).corpus()) : corpus;
        corpus = read;
        return read;
    }

    private Stream<String> periods() {
        try {
            var statistics = NearestWorkspace.find(workspace).corpus().resolve("statistics");
            if (!Files.isDirectory(statistics)) {
                return Stream.of();
            }
            try (var files = Files.walk(statistics, 2)) {
                return files
                        .map(file -> file.getFileName().toString().replaceFirst("\\.[^.]*$", ""))
                        .filter(code -> Period.parse(code).isPresent())
                        .distinct()
                        .sorted()
                        .toList()
                        .stream();
            }
        } catch (IOException | DuthaoException e) {
            // the command itself will tell what is wrong with the workspace
            return Stream.of();
        }
    }

    private static List<Suggestion> plain(Stream<String> words) {
        return words.map(word -> new Suggestion(word, null)).toList();
    }
}
