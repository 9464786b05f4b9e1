package vn.duthao.shell;

import java.util.Optional;
import vn.duthao.notice.DuthaoException;
import vn.duthao.notice.Notice;
import vn.duthao.phrases.LanguageTest;
import vn.duthao.realise.llm.EmbeddingSettings;
import vn.duthao.realise.llm.EmbeddingSettingsFile;
import vn.duthao.shell.Diagnosis.State;

/** Tries the embedding model, where one is configured, with a few Vietnamese sentences. */
record EmbeddingExamination(EmbeddingSettingsFile file) {

    /** None where none is configured: nothing is missing then. */
    Optional<Diagnosis> result() {
        try {
            return file.find().map(EmbeddingExamination::tried);
        } catch (DuthaoException e) {
            return Optional.of(without(e.notice()));
        }
    }

    private static Diagnosis tried(EmbeddingSettings settings) {
        try {
            var test = LanguageTest.of(settings.open());
            return test.passed()
                    ? new Diagnosis(State.THERE, test.notice(), Optional.empty())
                    : without(test.notice());
        } catch (DuthaoException e) {
            return without(e.notice());
        }
    }

    private static Diagnosis without(Notice found) {
        return new Diagnosis(
                State.OPTIONAL, found, Optional.of(Notice.of("shell.doctor.embeddings.advice")));
    }
}
