package vn.duthao.realise.llm;

import static vn.duthao.realise.llm.Complaint.Kind.DISPROVED;
import static vn.duthao.realise.llm.Complaint.Kind.MISPLACED_SLOT;
import static vn.duthao.realise.llm.Complaint.Kind.MISSING_SLOT;
import static vn.duthao.realise.llm.Complaint.Kind.NO_SUCH_PARAGRAPH;
import static vn.duthao.realise.llm.Complaint.Kind.REPEATED_SLOT;
import static vn.duthao.realise.llm.Complaint.Kind.TOO_LONG;
import static vn.duthao.realise.llm.Complaint.Kind.UNKNOWN_SLOT;
import static vn.duthao.realise.llm.Complaint.Kind.UNREADABLE;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.guardrail.OutputGuardrail;
import dev.langchain4j.guardrail.OutputGuardrailResult;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets an answer of a model through only where it states what its slots say and nothing else. What
 * is wrong goes back to the model.
 */
final class WritingGate implements OutputGuardrail {

    private static final int MOST_CHARACTERS = 20_000;
    private static final int MOST_SENTENCES = 40;
    private static final int LONGEST_SENTENCE = 800;

    /** No more is told at once. */
    private static final int MOST_COMPLAINTS = 12;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SectionTask task;
    private final ForeignWords foreign;
    private final GateWords words;
    private final Function<Answer, List<String>> proof;
    private final List<List<Complaint>> refused = new ArrayList<>();

    /**
     * A gate for the answers to one task.
     *
     * @param proof what is wrong with an answer whose figures are printed
     */
    WritingGate(
            SectionTask task,
            ForeignWords foreign,
            GateWords words,
            Function<Answer, List<String>> proof) {
        this.task = task;
        this.foreign = foreign;
        this.words = words;
        this.proof = proof;
    }

    /** What was wrong with each answer that was sent back, in order. */
    List<List<Complaint>> refused() {
        return List.copyOf(refused);
    }

    @Override
    public OutputGuardrailResult validate(AiMessage message) {
        var read = read(message.text());
        var complaints = read.map(this::complaints).orElse(List.of(new Complaint(UNREADABLE, "")));
        if (complaints.isEmpty()) {
            return successWith(message, read.orElseThrow());
        }
        refused.add(complaints);
        var told =
                complaints.stream()
                        .limit(MOST_COMPLAINTS)
                        .map(c -> "- " + words.told(c))
                        .distinct()
                        .collect(Collectors.joining("\n"));
        return reprompt(told, told);
    }

    /** The answer; empty where it is no JSON of the form asked for. */
    private static Optional<Answer> read(@org.jspecify.annotations.Nullable String text) {
        if (text == null || text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(JSON.readValue(text, Answer.Raw.class))
                    .flatMap(WritingGate::whole);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<Answer> whole(Answer.Raw raw) {
        var sentences = new ArrayList<Answer.WrittenSentence>();
        for (var sentence :
                Objects.requireNonNullElse(raw.sentences(), List.<Answer.RawSentence>of())) {
            if (sentence == null || sentence.paragraph() == null || sentence.text() == null) {
                return Optional.empty();
            }
            var text = Normalizer.normalize(sentence.text(), Normalizer.Form.NFC).strip();
            sentences.add(new Answer.WrittenSentence(sentence.paragraph(), text));
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(new Answer(sentences));
    }

    private List<Complaint> complaints(Answer answer) {
        if (answer.sentences().size() > MOST_SENTENCES
                || answer.sentences().stream()
                        .anyMatch(s -> s.text().length() > LONGEST_SENTENCE)) {
            return List.of(new Complaint(TOO_LONG, ""));
        }
        var complaints = new ArrayList<Complaint>();
        slots(answer, complaints);
        answer.sentences().forEach(s -> complaints.addAll(foreign.in(s.text(), task)));
        if (complaints.isEmpty()) {
            proof.apply(answer).forEach(p -> complaints.add(new Complaint(DISPROVED, p)));
        }
        return complaints;
    }

    /** Each slot stands once, in its paragraph, and no other does. */
    private void slots(Answer answer, List<Complaint> complaints) {
        var seen = new HashSet<String>();
        for (var sentence : answer.sentences()) {
            if (sentence.paragraph() < 1 || sentence.paragraph() > task.paragraphs().size()) {
                complaints.add(
                        new Complaint(NO_SUCH_PARAGRAPH, Integer.toString(sentence.paragraph())));
            }
            for (var id : SlotOffer.ids(sentence.text())) {
                slot(id, sentence, seen.add(id)).ifPresent(complaints::add);
            }
        }
        task.slots().stream()
                .filter(s -> !seen.contains(s.id()))
                .forEach(s -> complaints.add(new Complaint(MISSING_SLOT, s.id())));
    }

    private Optional<Complaint> slot(String id, Answer.WrittenSentence sentence, boolean isFirst) {
        var slot = task.slots().stream().filter(s -> s.id().equals(id)).findFirst();
        if (slot.isEmpty()) {
            return Optional.of(new Complaint(UNKNOWN_SLOT, id));
        }
        if (!isFirst) {
            return Optional.of(new Complaint(REPEATED_SLOT, id));
        }
        return slot.filter(s -> s.paragraph() != sentence.paragraph())
                .map(s -> new Complaint(MISPLACED_SLOT, id));
    }
}
