package vn.duthao.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.duthao.check.JudgedClaim;
import vn.duthao.check.Verdict;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.TextTable;
import vn.duthao.statistics.Observation;

/** Every figure of a report with its verdict and where the data have it. */
final class ClaimTable {

    private final Console console;

    ClaimTable(Console console) {
        this.console = console;
    }

    /** The lines, in reading order. */
    List<String> lines(List<JudgedClaim> claims) {
        var table = new TextTable(0);
        for (var judged : claims) {
            var claim = judged.claim();
            table.row(
                    claim.place().section(),
                    claim.text(),
                    claim.unit(),
                    word(judged.verdict(), console),
                    source(judged.verdict()));
        }
        return table.lines(console.width());
    }

    /** The verdict in the console's language. */
    static String word(Verdict verdict, Console console) {
        return console.text(
                "verdict." + verdict.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }

    private static String source(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Supported(var observation) -> at(observation);
            case Verdict.Refuted(var observation) ->
                    "≠ " + observation.value().toPlainString() + ", " + at(observation);
            case Verdict.Stale(_, var earlier) -> at(earlier);
            case Verdict.Unsupported() -> "";
            case Verdict.Derived(var indicator, var formula, _) -> indicator + " = " + formula;
            case Verdict.Ambiguous(var candidates) ->
                    candidates.stream().map(ClaimTable::at).collect(Collectors.joining("; "));
        };
    }

    private static String at(Observation observation) {
        return observation.id() + " (" + observation.source() + ")";
    }
}
