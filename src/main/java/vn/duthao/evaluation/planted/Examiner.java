package vn.duthao.evaluation.planted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.duthao.check.CheckReport;
import vn.duthao.check.FigureChecker;
import vn.duthao.check.Finding;
import vn.duthao.check.Severity;

/** Has copies checked and holds what is found against what was planted. */
final class Examiner {

    private final FigureChecker checker;
    private final Map<String, Set<String>> standing = new HashMap<>();

    Examiner(FigureChecker checker, List<AnnotatedReport> reports, List<CheckReport> unplanted) {
        this.checker = checker;
        for (var i = 0; i < reports.size(); i++) {
            var name = reports.get(i).sample().name();
            var keys = new HashSet<String>();
            unplanted.get(i).findings().forEach(f -> keys.add(key(f, f.place().sentence())));
            standing.put(name, keys);
        }
    }

    Judgement judge(Copy copy) {
        var sample = copy.report().sample();
        var outcome = checker.check(sample.check(copy.revised()));
        var results = copy.plantings().stream().map(p -> result(copy, p, outcome)).toList();
        var explained = 0;
        var known = 0;
        var alarms = new ArrayList<Judgement.Alarm>();
        for (var finding : outcome.findings()) {
            if (finding.severity() == Severity.INFO) {
                continue;
            }
            if (isStanding(copy, finding)
                    && results.stream().noneMatch(r -> r.findings().contains(finding))) {
                known++;
            } else if (isExplained(copy, finding)) {
                explained++;
            } else {
                alarms.add(new Judgement.Alarm(finding, beside(copy, finding)));
            }
        }
        return new Judgement(copy, results, explained, known, alarms, outcome.claims().size());
    }

    private static Judgement.Result result(Copy copy, Planting planting, CheckReport outcome) {
        var line = copy.report().line(planting.edit().sentence());
        return new Judgement.Result(planting, line.inTable(), about(copy, planting, outcome));
    }

    private static List<Finding> about(Copy copy, Planting planting, CheckReport outcome) {
        return outcome.findings().stream().filter(f -> copy.touches(planting, f)).toList();
    }

    private static boolean isExplained(Copy copy, Finding finding) {
        return copy.plantings().stream()
                .filter(p -> !p.type().isControl())
                .anyMatch(p -> copy.touches(p, finding) || copy.follows(p, finding));
    }

    private static @org.jspecify.annotations.Nullable Planting beside(Copy copy, Finding finding) {
        return copy.plantings().stream()
                .filter(p -> copy.inLine(p, finding))
                .findFirst()
                .orElse(null);
    }

    private boolean isStanding(Copy copy, Finding finding) {
        var sentence = finding.place().sentence();
        var original = copy.originals().getOrDefault(sentence, sentence);
        var known = standing.getOrDefault(copy.report().sample().name(), Set.of());
        return known.contains(key(finding, original));
    }

    private static String key(Finding finding, String sentence) {
        return String.join(
                "\n",
                finding.rule(),
                finding.severity().name(),
                finding.place().section(),
                sentence,
                finding.text(),
                String.join("\n", finding.message().arguments().stream().limit(1).toList()));
    }
}
