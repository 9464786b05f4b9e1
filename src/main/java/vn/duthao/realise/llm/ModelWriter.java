package vn.duthao.realise.llm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.AgencyRegister;
import vn.duthao.phrases.Precedents;
import vn.duthao.plan.DocumentPlan;
import vn.duthao.plan.Facts;
import vn.duthao.plan.SentencePlan;
import vn.duthao.plan.Wording;
import vn.duthao.report.SectionWriting;
import vn.duthao.statistics.IssuedDocument;

/**
 * Lets a language model word the sections that the offline writer has planned. The model places
 * slots, code prints them; what does not pass the gate keeps the offline writer's words.
 */
public final class ModelWriter {

    private final SectionModels models;
    private final AgencyRegister register;
    private final Prompt prompt = Prompt.load("section");
    private final GateWords words = GateWords.load();

    public ModelWriter(SectionModels models, AgencyRegister register) {
        this.models = models;
        this.register = register;
    }

    /**
     * The report's sentences, and what became of each section that a model could word.
     *
     * @param sections in the order of the report
     */
    public record Written(List<SentencePlan> sentences, List<SectionWriting> sections) {
        public Written {
            sentences = List.copyOf(sentences);
            sections = List.copyOf(sections);
        }
    }

    /**
     * Words the sections one after the other.
     *
     * @param sentences as the offline writer has planned them
     * @param title of the report
     */
    public Written write(
            DocumentPlan plan,
            List<SentencePlan> sentences,
            Precedents precedents,
            Facts facts,
            Agency agency,
            String title,
            Proof proof) {
        var foreign = new ForeignWords(words, agency, register);
        var records = new ArrayList<SectionWriting>();
        var written = sentences;
        for (var task : tasks(plan, sentences, precedents, facts, agency)) {
            var before = written;
            var gate =
                    new WritingGate(
                            task,
                            foreign,
                            words,
                            answer ->
                                    proof.objections(
                                            task.section(), with(before, task, answer, "")));
            var writer = new SectionWriter(models.of(task.section()), prompt, agency, title);
            var outcome = section(task, writer, gate);
            records.add(outcome.record());
            written =
                    outcome.answer().map(a -> with(before, task, a, writer.model())).orElse(before);
        }
        return new Written(written, records);
    }

    private List<SectionTask> tasks(
            DocumentPlan plan,
            List<SentencePlan> sentences,
            Precedents precedents,
            Facts facts,
            Agency agency) {
        return new SectionTasks(
                        plan,
                        new SlotOffer(facts),
                        new MaskedPassages(precedents, agency, register))
                .of(sentences);
    }

    private record Outcome(Optional<Answer> answer, SectionWriting record) {}

    /** Whatever keeps a model from answering is told, and the section keeps its offline words. */
    private Outcome section(SectionTask task, SectionWriter writer, WritingGate gate) {
        Optional<Answer> answer = Optional.empty();
        var failure = "";
        try {
            answer = writer.write(task, gate);
        } catch (ModelFailure e) {
            failure = e.kind().id();
        }
        var complaints =
                gate.refused().stream().flatMap(List::stream).map(words::told).distinct().toList();
        var outcome =
                answer.isPresent()
                        ? SectionWriting.Outcome.WRITTEN
                        : SectionWriting.Outcome.FALLBACK;
        return new Outcome(
                answer,
                new SectionWriting(
                        task.section(),
                        outcome,
                        gate.refused().size(),
                        complaints,
                        failure,
                        writer.promptName(),
                        writer.model(),
                        writer.usages().stream().mapToLong(CallUsage::tokensIn).sum(),
                        writer.usages().stream().mapToLong(CallUsage::tokensOut).sum(),
                        writer.usages().stream()
                                .map(CallUsage::took)
                                .reduce(Duration.ZERO, Duration::plus)));
    }

    /** The sentences with those of the task's paragraphs in the model's words. */
    private static List<SentencePlan> with(
            List<SentencePlan> sentences, SectionTask task, Answer answer, String model) {
        var first = new HashMap<SentencePlan, Integer>();
        var dropped = new ArrayList<SentencePlan>();
        for (var i = 0; i < task.paragraphs().size(); i++) {
            first.put(task.paragraphs().get(i).getFirst(), i + 1);
            dropped.addAll(task.paragraphs().get(i));
        }
        var documents = documents(task);
        var written = new ArrayList<SentencePlan>();
        for (var sentence : sentences) {
            var paragraph = first.get(sentence);
            if (paragraph != null) {
                answer.sentences().stream()
                        .filter(s -> s.paragraph() == paragraph)
                        .forEach(s -> written.add(plan(sentence, s.text(), documents, model)));
            } else if (!dropped.contains(sentence)) {
                written.add(sentence);
            }
        }
        return written;
    }

    private static Map<String, IssuedDocument> documents(SectionTask task) {
        var documents = new HashMap<String, IssuedDocument>();
        for (var slot : task.slots()) {
            if (slot.document() != null) {
                documents.put(slot.id(), slot.document());
            }
        }
        return documents;
    }

    private static SentencePlan plan(
            SentencePlan place, String text, Map<String, IssuedDocument> documents, String model) {
        var ended = text.matches("(?s).*[.;:]") ? text : text + ".";
        return new SentencePlan(
                place.section(),
                place.shape(),
                new Wording.Written(ended, documents, model),
                place.note());
    }
}
