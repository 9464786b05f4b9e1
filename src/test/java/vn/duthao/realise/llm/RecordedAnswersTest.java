package vn.duthao.realise.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.duthao.realise.llm.ModelClientTest.QUESTION;

import dev.langchain4j.data.message.UserMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.realise.llm.ModelFailure.Kind;

/** Questions and answers as files. */
class RecordedAnswersTest {

    @TempDir Path folder;

    @Test
    void a_question_is_written_as_it_is_sent_and_not_answered_yet() throws IOException {
        var recorded = RecordedAnswers.recording(folder.resolve("new"));

        var failure = failure(recorded, "ket-qua");

        assertThat(failure.kind()).isEqualTo(Kind.NOT_ANSWERED);
        assertThat(names("new")).hasSize(1);
        assertThat(names("new").getFirst()).matches("001-ket-qua-[0-9a-f]{12}\\.request\\.txt");
        assertThat(Files.readString(folder.resolve("new").resolve(names("new").getFirst())))
                .isEqualTo(
                        """
                        === system ===
                        Viết.

                        === user ===
                        Mục một.

                        === answer ===
                        JSON, schema section
                        {
                          "additionalProperties" : false,
                          "properties" : {
                            "text" : {
                              "type" : "string"
                            }
                          },
                          "required" : [ "text" ],
                          "type" : "object"
                        }
                        """);
        assertThat(recorded.unanswered())
                .containsExactly(
                        folder.resolve("new")
                                .resolve(names("new").getFirst().replace(".request.", ".answer.")));
    }

    @Test
    void an_answer_put_beside_is_read_when_recorded_again_and_when_replayed() throws IOException {
        failure(RecordedAnswers.recording(folder), "ket-qua");
        var question = names(".").getFirst();
        Files.writeString(
                folder.resolve(question.replace(".request.", ".answer.")), "{\"text\": \"ý\"}\n");

        for (var recorded :
                List.of(RecordedAnswers.recording(folder), RecordedAnswers.replaying(folder))) {
            var answer = recorded.of("ket-qua").chat(QUESTION);

            assertThat(answer.aiMessage().text()).isEqualTo("{\"text\": \"ý\"}");
            assertThat(CallUsage.of(answer).origin()).isEqualTo(CallUsage.Origin.RECORDED);
            assertThat(recorded.unanswered()).isEmpty();
        }
        assertThat(names(".")).hasSize(2);
    }

    @Test
    void questions_are_numbered_as_they_are_asked_and_written_once() throws IOException {
        for (int run = 0; run < 2; run++) {
            var recorded = RecordedAnswers.recording(folder);
            failure(recorded, "mo-dau");
            failure(recorded, "ket-qua");
            assertThatThrownBy(() -> recorded.of("mo-dau").chat(UserMessage.from("Sửa lại.")))
                    .isInstanceOf(ModelFailure.class);
        }

        assertThat(names(".").stream().map(name -> name.replaceFirst("-[0-9a-f]{12}.*", "")))
                .containsExactly("001-mo-dau", "002-ket-qua", "003-mo-dau");
    }

    @Test
    void a_replay_writes_nothing_and_tells_what_is_missing() throws IOException {
        var replay = RecordedAnswers.replaying(folder);

        var failure = failure(replay, "ket-qua");

        assertThat(failure.kind()).isEqualTo(Kind.NOT_ANSWERED);
        assertThat(failure).hasMessageContaining("ket-qua-");
        assertThat(replay.unanswered()).hasSize(1);
        assertThat(names(".")).isEmpty();
    }

    @Test
    void an_empty_answer_counts_as_none() throws IOException {
        failure(RecordedAnswers.recording(folder), "a");
        Files.writeString(
                folder.resolve(names(".").getFirst().replace(".request.", ".answer.")), " \n");

        assertThat(failure(RecordedAnswers.replaying(folder), "a").kind())
                .isEqualTo(Kind.NOT_ANSWERED);
    }

    @Test
    void an_answer_that_is_too_large_or_no_text_is_told() throws IOException {
        failure(RecordedAnswers.recording(folder), "a");
        var file = folder.resolve(names(".").getFirst().replace(".request.", ".answer."));
        var replay = RecordedAnswers.replaying(folder).of("a");

        Files.write(file, new byte[BoundedBody.MOST_BYTES + 1]);
        assertThatThrownBy(() -> replay.chat(QUESTION))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("too large");
        Files.write(file, new byte[] {(byte) 0xC3, 0x28});
        assertThatThrownBy(() -> replay.chat(QUESTION))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void no_section_leaves_the_folder() throws IOException {
        var inside = folder.resolve("inside");

        failure(RecordedAnswers.recording(inside), "../../Mục/x");

        assertThat(names(".")).containsExactly("inside");
        assertThat(names("inside").getFirst()).startsWith("001--m-c-x-");
    }

    @Test
    void a_folder_that_is_not_there_cannot_be_replayed() {
        assertThatThrownBy(() -> RecordedAnswers.replaying(folder.resolve("none")))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("duthao record");
    }

    private static ModelFailure failure(RecordedAnswers recorded, String section) {
        return catchThrowableOfType(ModelFailure.class, () -> recorded.of(section).chat(QUESTION));
    }

    private List<String> names(String inside) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(inside))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
