package vn.duthao.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.catalogue.Workspace;
import vn.duthao.machine.OutsideProgram;
import vn.duthao.notice.DuthaoException;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.phrases.lucene.LucenePhraseIndex;
import vn.duthao.realise.llm.EmbeddingSettingsFile;
import vn.duthao.realise.llm.ModelSettingsFile;
import vn.duthao.shell.Diagnosis.State;

/** Looks for everything that the program uses. */
public final class Doctor {

    private static final int JDK = 25;

    private final CorpusReader corpusReader;
    private final Map<String, String> environment;

    /**
     * A doctor.
     *
     * @param environment of the process, which may configure a language model
     */
    public Doctor(CorpusReader corpusReader, Map<String, String> environment) {
        this.corpusReader = corpusReader;
        this.environment = environment;
    }

    /**
     * What is there and what is missing, the most needed first.
     *
     * @param asked the workspace asked for, null for the nearest
     */
    List<Diagnosis> examine(@Nullable Path asked) {
        var workspace = workspace(asked);
        var always =
                List.of(
                        jdk(),
                        corpus(asked),
                        reports(workspace),
                        index(workspace),
                        libreOffice(),
                        tesseract(),
                        font(),
                        model(workspace));
        return Stream.concat(always.stream(), embeddings(workspace).stream()).toList();
    }

    private Optional<Diagnosis> embeddings(Optional<Workspace> workspace) {
        return workspace.flatMap(
                found ->
                        new EmbeddingExamination(
                                        new EmbeddingSettingsFile(found.settings(), environment))
                                .result());
    }

    private static Diagnosis jdk() {
        var version = Runtime.version().feature();
        return version >= JDK
                ? Diagnosis.there("jdk", Runtime.version(), System.getProperty("java.home"))
                : Diagnosis.without(State.MISSING, "jdk");
    }

    private Diagnosis corpus(@Nullable Path asked) {
        try {
            var folder = NearestWorkspace.find(asked).corpus();
            var corpus = corpusReader.read(folder);
            return Diagnosis.there(
                    "corpus",
                    folder,
                    corpus.agencies().all().size(),
                    corpus.catalogue().all().size(),
                    corpus.outlines().size());
        } catch (DuthaoException e) {
            return new Diagnosis(
                    State.MISSING,
                    e.notice(),
                    Optional.of(Notice.of("shell.doctor.corpus.advice")));
        }
    }

    private static Optional<Workspace> workspace(@Nullable Path asked) {
        try {
            return Optional.of(NearestWorkspace.find(asked));
        } catch (UnusableInputException e) {
            // told as the missing corpus
            return Optional.empty();
        }
    }

    private static Diagnosis reports(Optional<Workspace> workspace) {
        var reports = workspace.map(w -> w.reports().size()).orElse(0);
        return reports > 0
                ? Diagnosis.there("reports", reports)
                : Diagnosis.without(State.OPTIONAL, "reports");
    }

    private static Diagnosis index(Optional<Workspace> workspace) {
        return workspace
                .map(Workspace::index)
                .map(
                        folder ->
                                switch (new LucenePhraseIndex(folder).state()) {
                                    case READY -> Diagnosis.there("index", folder);
                                    case ABSENT -> Diagnosis.without(State.OPTIONAL, "index");
                                    case DAMAGED ->
                                            Diagnosis.without(State.OPTIONAL, "index-damaged");
                                })
                .orElseGet(() -> Diagnosis.without(State.OPTIONAL, "index"));
    }

    private static Diagnosis libreOffice() {
        return OutsideProgram.find("soffice")
                .map(program -> Diagnosis.there("libreoffice", program.path()))
                .orElseGet(() -> Diagnosis.without(State.OPTIONAL, "libreoffice"));
    }

    private static Diagnosis tesseract() {
        var program = OutsideProgram.find("tesseract");
        if (program.isEmpty()) {
            return Diagnosis.without(State.OPTIONAL, "tesseract");
        }
        return program.get().output("--list-langs").contains("vie")
                ? Diagnosis.there("tesseract", program.get().path())
                : Diagnosis.without(State.OPTIONAL, "tesseract-vie");
    }

    private static Diagnosis font() {
        return Fonts.reportFont()
                .map(file -> Diagnosis.there("font", file))
                .orElseGet(() -> Diagnosis.without(State.OPTIONAL, "font"));
    }

    private Diagnosis model(Optional<Workspace> workspace) {
        var file = workspace.map(Workspace::settings).orElse(Path.of("duthao.yaml"));
        return new ModelExamination(new ModelSettingsFile(file, environment)).result();
    }
}
