package vn.duthao.realise.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.duthao.realise.llm.ScriptedServer.openAi;
import static vn.duthao.realise.llm.ScriptedServer.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The trial of a model. */
class ModelTrialTest {

    @RegisterExtension static final ScriptedServer SERVER = new ScriptedServer();

    @Test
    void a_model_that_keeps_to_the_form_is_told() {
        SERVER.answers(openAi("{\"san_sang\": true}"));

        var trial = ModelTrial.of(SERVER.settings(ModelApi.OPENAI, 5000));

        assertThat(trial.keepsToForm()).isTrue();
        assertThat(trial.usage().tokensOut()).isEqualTo(30);
    }

    @Test
    void a_model_that_chats_is_told() {
        SERVER.answers(openAi("Vâng, tôi đã sẵn sàng!"));

        assertThat(ModelTrial.of(SERVER.settings(ModelApi.OPENAI, 5000)).keepsToForm()).isFalse();
    }

    @Test
    void a_failure_is_thrown_after_one_attempt() {
        SERVER.answers(status(503));

        assertThatThrownBy(() -> ModelTrial.of(SERVER.settings(ModelApi.OPENAI, 5000)))
                .isInstanceOf(ModelFailure.class);
        assertThat(SERVER.requests()).hasSize(1);
    }
}
