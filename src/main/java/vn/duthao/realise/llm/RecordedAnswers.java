package vn.duthao.realise.llm;

import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.duthao.files.WholeFile;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.notice.UnusableInputException;

/**
 * Questions as files, and their answers in files beside them, written by whomever: {@code
 * 003-ket-qua-1a2b3c4d5e6f.request.txt} and {@code 003-ket-qua-1a2b3c4d5e6f.answer.txt}. No model
 * is called. An answer belongs to the section and the hash in its name, whatever its number.
 *
 * <p>The models throw {@link ModelFailure} of the kind {@code NOT_ANSWERED} where no answer is
 * there, {@link OutsideFailureException} for a folder that cannot be used. Safe for several
 * threads; the numbers then follow the order in which they ask.
 */
public final class RecordedAnswers implements SectionModels {

    private static final String REQUEST = ".request.txt";
    private static final String ANSWER = ".answer.txt";
    private static final Pattern NUMBERED = Pattern.compile("([0-9]{3,6})-(.*)");
    private static final int HASH_DIGITS = 12;
    private static final int SECTION_LETTERS = 60;

    /** As the model of recorded answers is named. */
    private static final String MODEL = "recorded";

    private final Path folder;
    private final boolean writes;
    private final SortedSet<String> unanswered = new TreeSet<>();

    private RecordedAnswers(Path folder, boolean writes) {
        this.folder = folder;
        this.writes = writes;
    }

    /** Writes each question, once, and reads its answer where it is there already. */
    public static RecordedAnswers recording(Path folder) {
        try {
            return new RecordedAnswers(Files.createDirectories(folder), true);
        } catch (IOException e) {
            throw new OutsideFailureException(Notice.of("model.answers-unusable", folder), e);
        }
    }

    /**
     * Reads answers and writes nothing.
     *
     * @throws UnusableInputException where there is no such folder
     */
    public static RecordedAnswers replaying(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnusableInputException(Notice.of("model.no-recording", folder));
        }
        return new RecordedAnswers(folder, false);
    }

    @Override
    public ChatModel of(String section) {
        return new OfSection(plain(section));
    }

    /**
     * The files of the answers that were asked for and are not there, by name; of a replay without
     * numbers, where the question was not recorded.
     */
    public synchronized List<Path> unanswered() {
        return unanswered.stream().map(folder::resolve).toList();
    }

    private synchronized ChatResponse answer(ChatRequest request, String section) {
        var question = RequestText.of(request);
        var name = section + "-" + question.hash("").substring(0, HASH_DIGITS);
        var numbered = numbered(name).or(() -> written(question, name)).orElse(name);
        var file = folder.resolve(numbered + ANSWER);
        var text = Files.isRegularFile(file) ? read(file) : "";
        if (text.isBlank()) {
            unanswered.add(numbered + ANSWER);
            throw ModelFailure.notAnswered(file, MODEL);
        }
        return AnswerMetadata.answer(
                text.strip(),
                new CallUsage(MODEL, CallUsage.Origin.RECORDED, 0, 0, Duration.ZERO, 0));
    }

    /** The name with its number, where question or answer are there. */
    private Optional<String> numbered(String name) {
        return names().stream()
                .filter(n -> n.endsWith(name + REQUEST) || n.endsWith(name + ANSWER))
                .map(n -> n.substring(0, n.lastIndexOf(name) + name.length()))
                .filter(n -> isNumbered(n, name))
                .min(String::compareTo);
    }

    private static boolean isNumbered(String numbered, String name) {
        var parts = NUMBERED.matcher(numbered);
        return parts.matches() && parts.group(2).equals(name);
    }

    private Optional<String> written(RequestText question, String name) {
        if (!writes) {
            return Optional.empty();
        }
        var numbered = String.format(Locale.ROOT, "%03d-%s", lastNumber() + 1, name);
        WholeFile.write(
                folder.resolve(numbered + REQUEST),
                question.text().getBytes(StandardCharsets.UTF_8),
                false);
        return Optional.of(numbered);
    }

    private int lastNumber() {
        return names().stream()
                .map(NUMBERED::matcher)
                .filter(java.util.regex.Matcher::matches)
                .mapToInt(parts -> Integer.parseInt(parts.group(1)))
                .max()
                .orElse(0);
    }

    private List<String> names() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(REQUEST) || name.endsWith(ANSWER))
                    .toList();
        } catch (IOException e) {
            throw new OutsideFailureException(Notice.of("model.answers-unusable", folder), e);
        }
    }

    private static String read(Path file) {
        try {
            if (Files.size(file) > BoundedBody.MOST_BYTES) {
                throw new UnusableInputException(Notice.of("model.answer-too-large", file));
            }
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new UnusableInputException(Notice.of("model.answer-not-text", file), e);
        } catch (IOException e) {
            throw new OutsideFailureException(Notice.of("model.answers-unusable", file), e);
        }
    }

    /** An id as part of a file name. */
    private static String plain(String section) {
        var plain = section.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return plain.substring(0, Math.min(SECTION_LETTERS, plain.length()));
    }

    /** The answers to the questions of a section. */
    private final class OfSection implements ChatModel {

        private final String section;

        OfSection(String section) {
            this.section = section;
        }

        @Override
        public ChatResponse doChat(ChatRequest request) {
            return answer(request, section);
        }

        @Override
        public Set<Capability> supportedCapabilities() {
            return ModelApi.JSON_SCHEMA;
        }
    }
}
