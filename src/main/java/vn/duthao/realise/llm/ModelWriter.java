package vn.duthao.realise.llm;

import static vn.duthao.realise.llm.Complaint.Kind.DISPROVED;

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
     * Words the sections, as many at a time as the models allow; the outcome is the same as one
     * after the other.
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
        var offices = new OfficeNames(agency, register, words);
        var foreign = new ForeignWords(words, agency, offices);
        var outcomes =
                InOrder.map(
                        tasks(
                                plan,
                                sentences,
                                new MaskedPassages(precedents, agency, offices),
                                facts),
                        models.atOnce(),
                        task -> {
                            var gate =
                                    new WritingGate(
                                            task,
                                            foreign,
                                            words,
                                            answer ->
                                                    proof.objections(
                                                            with(sentences, task, answer, "")));
                            var model = models.of(task.section());
                            return section(
                                    task, new SectionWriter(model, prompt, agency, title), gate);
                        });
        return together(outcomes, sentences, proof);
    }

    /**
     * The sections that passed, each held against the rest in the offline words, must hold together
     * as well: of two that contradict each other the later one keeps its offline words.
     */
    private Written together(List<Outcome> outcomes, List<SentencePlan> sentences, Proof proof) {
        var whole = sentences;
        for (var outcome : outcomes) {
            whole = outcome.in(whole);
        }
        if (proof.objections(whole).isEmpty()) {
            return new Written(whole, outcomes.stream().map(Outcome::record).toList());
        }
        var written = sentences;
        var records = new ArrayList<SectionWriting>();
        for (var outcome : outcomes) {
            var next = outcome.in(written);
            var objections = proof.objections(next);
            if (objections.isEmpty()) {
                written = next;
            }
            records.add(objections.isEmpty() ? outcome.record() : refused(outcome, objections));
        }
        return new Written(written, records);
    }

    private SectionWriting refused(Outcome outcome, List<String> objections) {
        return outcome.record()
                .fallenBack(
                        objections.stream()
                                .map(o -> words.told(new Complaint(DISPROVED, o)))
                                .toList());
    }

    private List<SectionTask> tasks(
            DocumentPlan plan, List<SentencePlan> sentences, MaskedPassages passages, Facts facts) {
        return new SectionTasks(plan, new SlotOffer(facts), passages).of(sentences);
    }

    private record Outcome(SectionTask task, Optional<Answer> answer, SectionWriting record) {

        /** The sentences with those of the answer, where there is one. */
        List<SentencePlan> in(List<SentencePlan> sentences) {
            return answer.map(a -> with(sentences, task, a, record.model())).orElse(sentences);
        }
    }

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
                task,
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
