package vn.duthao.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.duthao.catalogue.Agency;
import vn.duthao.drafting.Draft;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.evaluation.drafts.Drafter;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.realise.llm.ModelWriter;
import vn.duthao.realise.llm.RecordedAnswers;
import vn.duthao.statistics.DataSet;

/**
 * Drafts with answers of a language model that were recorded, a folder for each report: {@code
 * <agency>-<period>/}. Questions that are not there are written there, to be answered.
 */
final class RecordedDrafts {

    private final Path folder;
    private final Queue<RecordedAnswers> used = new ConcurrentLinkedQueue<>();

    /**
     * The answers of a folder.
     *
     * @throws UnusableInputException where it is not there: a mistyped name must not make an empty
     *     one
     */
    RecordedDrafts(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnusableInputException(Notice.of("shell.eval.no-replay-folder", folder));
        }
        this.folder = folder;
    }

    /** Drafts of the desk with these answers. */
    Drafter at(DraftingDesk desk) {
        return (agency, data) -> draft(desk, agency, data);
    }

    private Draft draft(DraftingDesk desk, Agency agency, DataSet data) {
        var answers =
                RecordedAnswers.recording(folder.resolve(agency.id() + "-" + data.period().code()));
        used.add(answers);
        return desk.draft(agency, data, new ModelWriter(answers, desk.corpus().agencies()));
    }

    /** The files of the answers that were asked for and are not there, by name. */
    List<Path> unanswered() {
        return used.stream().flatMap(a -> a.unanswered().stream()).sorted().toList();
    }
}
