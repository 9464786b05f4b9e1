package vn.duthao.shell;

import vn.duthao.drafting.DraftingDesk;
import vn.duthao.phrases.PhraseIndexer;
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
}
