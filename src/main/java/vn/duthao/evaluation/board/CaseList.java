package vn.duthao.evaluation.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.duthao.evaluation.Case;

/** The cases that went wrong, for those who mend them: by outcome and row, in Markdown. */
public final class CaseList {

    private final int most;

    /** A list that shows at most so many cases of a row. */
    public CaseList(int most) {
        this.most = most;
    }

    /** The text. */
    public String render(List<Case> cases) {
        var groups = new LinkedHashMap<String, List<Case>>();
        for (var wrong : cases) {
            var group = wrong.suite() + ": " + wrong.outcome() + ": " + wrong.row();
            groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(wrong);
        }
        var text = new StringBuilder("# Cases\n");
        groups.forEach((group, members) -> append(text, group, members));
        return text.toString();
    }

    private void append(StringBuilder text, String group, List<Case> members) {
        text.append("\n## ").append(group).append(" (").append(members.size()).append(")\n\n");
        members.stream().limit(most).forEach(wrong -> text.append(render(wrong)));
        if (members.size() > most) {
            text.append("… ").append(members.size() - most).append(" more\n");
        }
    }

    private static String render(Case wrong) {
        var change =
                wrong.before().isEmpty() ? wrong.after() : wrong.before() + " → " + wrong.after();
        var said = wrong.said().isEmpty() ? "" : "  " + wrong.said().replace('\n', ' ') + "\n";
        return "- **"
                + change
                + "** in "
                + wrong.document()
                + " "
                + wrong.section()
                + "\n  > "
                + wrong.sentence()
                + "\n"
                + said;
    }
}
