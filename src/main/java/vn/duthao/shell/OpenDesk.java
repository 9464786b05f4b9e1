package vn.duthao.shell;

import java.util.Optional;
import vn.duthao.catalogue.Workspace;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.phrases.PhraseIndexer;
import vn.duthao.phrases.TextEmbedder;
import vn.duthao.phrases.lucene.HybridSearch;
import vn.duthao.realise.llm.EmbeddingSettingsFile;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.ProgressLine;

/** Brings the index of a workspace up to date and tells of it on standard error. */
final class OpenDesk {

    private OpenDesk() {}

    static PhraseIndexer.Outcome update(DraftingDesk desk, Console console) {
        var progress = new ProgressLine(console);
        var outcome =
                desk.updateIndex(
                        notice -> console.progress(console.text(notice)),
                        report -> progress.show(console.text("index.reading", report)));
        progress.clear();
        outcome.skipped().forEach(notice -> console.progress(console.text(notice)));
        return outcome;
    }

    /** Search by meaning with its vectors up to date; none where no model is configured for it. */
    static Optional<HybridSearch> byMeaning(
            Workspace workspace, DraftingDesk desk, Console console) {
        var settings = new EmbeddingSettingsFile(workspace.settings(), System.getenv()).find();
        return settings.map(found -> byMeaning(found.open(), desk, console));
    }

    private static HybridSearch byMeaning(
            TextEmbedder embedder, DraftingDesk desk, Console console) {
        var progress = new ProgressLine(console);
        try {
            return desk.searchByMeaning(
                    embedder,
                    notice -> console.progress(console.text(notice)),
                    report -> progress.show(console.text("index.embedding", report)));
        } finally {
            progress.clear();
        }
    }
}
