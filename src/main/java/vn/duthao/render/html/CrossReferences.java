package vn.duthao.render.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.duthao.check.CheckReport;
import vn.duthao.check.Finding;
import vn.duthao.check.JudgedClaim;
import vn.duthao.check.Verdict;

/** Which figure, finding and row of the data belong together, each with its id on the page. */
final class CrossReferences {

    /**
     * A figure of the report.
     *
     * @param id "c1"
     * @param rows of the data that its verdict names, that which it tells first
     * @param findings that find fault with it
     */
    record Figure(
            String id, JudgedClaim judged, List<Sources.Row> rows, List<NumberedFinding> findings) {

        int start() {
            return judged.claim().start();
        }

        int end() {
            return judged.claim().end();
        }
    }

    /**
     * A finding with its number in the list, from 1.
     *
     * @param finding what was found
     */
    record NumberedFinding(int number, Finding finding) {

        String id() {
            return "f" + number;
        }

        /** Of the mark in the report that refers to it. */
        String markId() {
            return "m" + number;
        }
    }

    private final Sources sources;
    private final List<NumberedFinding> findings = new ArrayList<>();
    private final Map<Integer, List<NumberedFinding>> findingsBySentence = new HashMap<>();
    private final Map<Integer, List<Figure>> figuresBySentence = new HashMap<>();
    private final Map<String, List<Figure>> told = new HashMap<>();
    private int figures;

    CrossReferences(CheckReport report) {
        sources = new Sources(report);
        report.findings().forEach(this::add);
        report.claims().forEach(this::add);
    }

    private void add(Finding finding) {
        var numbered = new NumberedFinding(findings.size() + 1, finding);
        findings.add(numbered);
        findingsBySentence
                .computeIfAbsent(finding.place().index(), _ -> new ArrayList<>())
                .add(numbered);
    }

    private void add(JudgedClaim judged) {
        var claim = judged.claim();
        var faults =
                findings(claim.place().index()).stream()
                        .filter(f -> f.finding().start() < claim.end())
                        .filter(f -> claim.start() < f.finding().end())
                        .toList();
        var id = "c" + ++figures;
        var figure = new Figure(id, judged, sources.rows(judged.verdict()), faults);
        figuresBySentence
                .computeIfAbsent(claim.place().index(), _ -> new ArrayList<>())
                .add(figure);
        if (!(judged.verdict() instanceof Verdict.Derived)) {
            figure.rows().forEach(r -> told(r.id()).add(figure));
        }
    }

    private List<Figure> told(String row) {
        return told.computeIfAbsent(row, _ -> new ArrayList<>());
    }

    Sources sources() {
        return sources;
    }

    /** Every finding in the order of the list. */
    List<NumberedFinding> findings() {
        return findings;
    }

    /** The findings about the sentence with the index. */
    List<NumberedFinding> findings(int sentence) {
        return findingsBySentence.getOrDefault(sentence, List.of());
    }

    /** The figures of the sentence with the index, in order. */
    List<Figure> figures(int sentence) {
        return figuresBySentence.getOrDefault(sentence, List.of());
    }

    /** The figures that tell the row, in reading order; those that only follow from it do not. */
    List<Figure> toldBy(Sources.Row row) {
        return told.getOrDefault(row.id(), List.of());
    }
}
