package vn.duthao.shell;

import java.util.Optional;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.realise.llm.ModelFailure;
import vn.duthao.realise.llm.ModelSettings;
import vn.duthao.realise.llm.ModelSettingsFile;
import vn.duthao.realise.llm.ModelTrial;
import vn.duthao.shell.Diagnosis.State;

/** Looks whether a language model is configured, and then tries it with one tiny call. */
record ModelExamination(ModelSettingsFile file) {

    Diagnosis result() {
        try {
            return file.find()
                    .map(ModelExamination::tried)
                    .orElseGet(
                            () ->
                                    new Diagnosis(
                                            State.OPTIONAL,
                                            Notice.of("shell.doctor.model.missing"),
                                            Optional.empty()));
        } catch (UnusableInputException e) {
            return without(e.notice(), Notice.of("shell.doctor.model-settings.advice"));
        }
    }

    private static Diagnosis tried(ModelSettings settings) {
        try {
            var trial = ModelTrial.of(settings);
            return trial.keepsToForm()
                    ? Diagnosis.there(
                            "model",
                            settings.name(),
                            settings.url(),
                            Math.max(1, trial.usage().took().toSeconds()))
                    : without(
                            Notice.of(
                                    "shell.doctor.model-formless", settings.name(), settings.url()),
                            Notice.of("shell.doctor.model-formless.advice"));
        } catch (ModelFailure e) {
            return without(
                    Notice.of("shell.doctor.model-failing", settings.name(), settings.url()),
                    e.notice());
        }
    }

    private static Diagnosis without(Notice found, Notice advice) {
        return new Diagnosis(State.OPTIONAL, found, Optional.of(advice));
    }
}
