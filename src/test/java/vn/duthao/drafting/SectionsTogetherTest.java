package vn.duthao.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.SlotSentences;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Workspace;
import vn.duthao.phrases.PrecedentRequest;
import vn.duthao.plan.ContentSelector;
import vn.duthao.plan.DocumentPlanner;
import vn.duthao.plan.Facts;
import vn.duthao.plan.Microplanner;
import vn.duthao.plan.PlanWords;
import vn.duthao.plan.SectionRouter;
import vn.duthao.plan.SentencePlan;
import vn.duthao.plan.Wording;
import vn.duthao.realise.llm.ModelWriter;
import vn.duthao.realise.llm.Proof;
import vn.duthao.realise.llm.SectionModels;
import vn.duthao.report.SectionWriting;

/** Sections of a model that are each right beside the words of past reports, but not together. */
class SectionsTogetherTest {

    private static final Workspace WORKSPACE =
            new Workspace(Path.of("src/test/resources/kinds/tiep-dan"));
    private static final Period PERIOD = Period.parse("2024-Q2").orElseThrow();
    private static final String OBJECTION = "value-told-differently: 45";

    @TempDir private Path folder;
    private List<SentencePlan> planned = List.of();

    @Test
    void of_two_sections_that_contradict_each_other_the_later_one_keeps_the_words_of_the_past() {
        Proof together =
                sentences ->
                        isWritten(sentences, "tiep-dan") && isWritten(sentences, "xu-ly-don")
                                ? List.of(OBJECTION)
                                : List.of();

        var written = write(together);

        assertThat(written.sections())
                .extracting(SectionWriting::section, SectionWriting::outcome)
                .containsExactly(
                        tuple("tiep-dan", SectionWriting.Outcome.WRITTEN),
                        tuple("xu-ly-don", SectionWriting.Outcome.FALLBACK));
        assertThat(written.sections().getLast().complaints())
                .singleElement()
                .asString()
                .contains(OBJECTION);
        assertThat(isWritten(written.sentences(), "tiep-dan")).isTrue();
        assertThat(of(written.sentences(), "xu-ly-don")).isEqualTo(of(planned, "xu-ly-don"));
    }

    @Test
    void sections_that_agree_are_both_written() {
        var written = write(_ -> List.of());

        assertThat(written.sections())
                .hasSize(2)
                .allMatch(s -> s.outcome() == SectionWriting.Outcome.WRITTEN);
        assertThat(isWritten(written.sentences(), "xu-ly-don")).isTrue();
    }

    private static boolean isWritten(List<SentencePlan> sentences, String section) {
        return of(sentences, section).stream()
                .anyMatch(s -> s.wording() instanceof Wording.Written);
    }

    private static List<SentencePlan> of(List<SentencePlan> sentences, String section) {
        return sentences.stream().filter(s -> s.section().equals(section)).toList();
    }

    private ModelWriter.Written write(Proof proof) {
        var desk = new DraftingDesk(WORKSPACE, folder.resolve("index"));
        var agency = desk.corpus().agencies().get("so-mau");
        var data = desk.statistics(agency, PERIOD, null).data();
        var outline = desk.corpus().outline(data.reportType(), agency.type(), PERIOD.kind());
        var catalogue = desk.corpus().catalogue();
        var facts = new Facts(data, null, catalogue);
        var messages =
                new ContentSelector(catalogue, new SectionRouter(catalogue)).select(facts, outline);
        var plan = new DocumentPlanner().plan(messages, outline, PERIOD.kind());
        desk.updateIndex(_ -> {}, _ -> {});
        var precedents =
                desk.retriever()
                        .retrieve(new PrecedentRequest(agency, outline.reportType(), PERIOD));
        planned =
                new Microplanner(agency, outline.letter(), new PlanWords())
                        .aggregate(plan, precedents, facts);
        return new ModelWriter(SectionModels.same(model()), desk.corpus().agencies())
                .write(plan, planned, precedents, facts, agency, outline.title(), proof);
    }

    private static ChatModel model() {
        return new ChatModel() {
            @Override
            public ChatResponse doChat(ChatRequest request) {
                var question = (UserMessage) request.messages().getLast();
                return ChatResponse.builder()
                        .aiMessage(AiMessage.from(SlotSentences.good(question.singleText())))
                        .build();
            }
        };
    }
}
