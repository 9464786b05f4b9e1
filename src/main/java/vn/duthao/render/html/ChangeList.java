package vn.duthao.render.html;

import java.util.List;
import vn.duthao.check.Claim;
import vn.duthao.check.JudgedClaim;
import vn.duthao.check.revision.FigureChange;

/** Writes the figures that differ from an older version of the report. */
final class ChangeList {

    private final Markup html;
    private final PageWords words;
    private final CrossReferences references;

    ChangeList(Markup html, PageWords words, CrossReferences references) {
        this.html = html;
        this.words = words;
        this.references = references;
    }

    void write(List<FigureChange> changes) {
        html.element("h3", words.of("changes", changes.size())).open("ul", "class", "changes");
        html.line();
        for (var change : changes) {
            html.open("li");
            change(change);
            html.close().line();
        }
        html.close().line();
    }

    private void change(FigureChange change) {
        switch (change) {
            case FigureChange.Changed(var before, var after) -> {
                html.element("del", before.claim().text()).text(" → ");
                figure(after);
                sentence(after.claim());
            }
            case FigureChange.Appeared(var after) -> {
                html.text(words.of("changes.appeared") + " ");
                figure(after);
                sentence(after.claim());
            }
            case FigureChange.Vanished(var before) -> {
                html.text(words.of("changes.vanished") + " ");
                html.element("del", before.claim().text());
                sentence(before.claim());
            }
        }
    }

    /** Leads to the figure where it stands. */
    private void figure(JudgedClaim judged) {
        references.figures(judged.claim().place().index()).stream()
                .filter(f -> f.judged().equals(judged))
                .findFirst()
                .ifPresent(f -> html.element("a", judged.claim().text(), "href", "#" + f.id()));
    }

    private void sentence(Claim claim) {
        html.element("p", claim.place().sentence(), "class", "sentence");
    }
}
