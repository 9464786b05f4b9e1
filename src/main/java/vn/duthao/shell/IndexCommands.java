package vn.duthao.shell;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.OutlineSection;
import vn.duthao.catalogue.Workspace;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.phrases.PassageHit;
import vn.duthao.phrases.PassageRequest;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.line.UnknownWord;

/** The past wordings of the offices: bringing their index up to date, and searching it. */
public final class IndexCommands {

    @Command(name = "index")
    ExitCode index(Console console, Workspace workspace) {
        var desk = new DraftingDesk(workspace, workspace.index());
        var outcome = OpenDesk.update(desk, console);
        console.print(
                console.text(
                        "index.done",
                        outcome.indexed(),
                        outcome.unchanged(),
                        outcome.removed(),
                        outcome.skipped().size()));
        OpenDesk.byMeaning(workspace, desk, console);
        return ExitCode.FINE;
    }

    @Command(name = "search")
    ExitCode search(
            Console console,
            Workspace workspace,
            @Arguments List<String> text,
            @Option @Nullable String section,
            @Option @Nullable String agency,
            @Option @Nullable String indicator,
            @Option(defaultValue = "5") Integer limit) {
        var desk = new DraftingDesk(workspace, workspace.index());
        requireKnown(desk.corpus(), section, agency, indicator);
        OpenDesk.update(desk, console);
        var words = String.join(" ", text);
        var request = new PassageRequest(words, section, agency, indicator, limit);
        var hits = hits(request, workspace, desk, console);
        if (hits.isEmpty()) {
            console.progress(console.text("search.nothing", words));
        }
        var page = new SearchPage(console);
        hits.forEach(page::print);
        return ExitCode.FINE;
    }

    /** By words and meaning where a model is configured and answers, else by words. */
    private static List<PassageHit> hits(
            PassageRequest request, Workspace workspace, DraftingDesk desk, Console console) {
        try {
            var byMeaning = OpenDesk.byMeaning(workspace, desk, console);
            if (byMeaning.isPresent()) {
                return byMeaning.get().fused(request);
            }
        } catch (OutsideFailureException e) {
            console.progress(console.text(e.notice()));
            console.progress(console.text("search.words-only"));
        }
        return desk.retriever().search(request);
    }

    private static void requireKnown(
            Corpus corpus,
            @Nullable String section,
            @Nullable String agency,
            @Nullable String indicator) {
        if (agency != null) {
            corpus.agencies().get(agency);
        }
        if (section != null) {
            var ids =
                    corpus.outlines().stream()
                            .flatMap(Outline::allSections)
                            .map(OutlineSection::id);
            requireKnown("shell.unknown-section", section, ids);
        }
        if (indicator != null) {
            var ids = corpus.catalogue().indicators().keySet().stream();
            requireKnown("shell.unknown-indicator", indicator, ids);
        }
    }

    private static void requireKnown(String key, String id, Stream<String> ids) {
        var known = ids.distinct().toList();
        if (!known.contains(id)) {
            throw UnknownWord.failure(key, id, known);
        }
    }
}
