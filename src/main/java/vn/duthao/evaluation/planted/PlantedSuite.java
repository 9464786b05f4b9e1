package vn.duthao.evaluation.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import vn.duthao.catalogue.Corpus;
import vn.duthao.check.CheckReport;
import vn.duthao.check.FigureChecker;
import vn.duthao.evaluation.EvaluationSuite;
import vn.duthao.evaluation.Parallel;

/**
 * Plants errors in correct reports, each in many copies, and counts which of them the checker finds
 * and what it finds beside them.
 */
public final class PlantedSuite implements EvaluationSuite {

    static final long SEED = 20250707;

    /** The share of lines with figures that have an error where a report was written in haste. */
    private static final double DENSE = 0.15;

    /** One in so many of the errors is planted alone in its copy. */
    private static final int ALONE = 30;

    private final Corpus corpus;
    private final FigureChecker checker;
    private final List<Sample> samples;

    public PlantedSuite(Corpus corpus, List<Sample> samples) {
        this.corpus = corpus;
        this.checker = new FigureChecker(corpus);
        this.samples = List.copyOf(samples);
    }

    @Override
    public String name() {
        return "planted";
    }

    @Override
    public Outcome run(Progress progress) {
        var reports = samples.stream().map(s -> AnnotatedReport.of(s, corpus)).toList();
        var chosen = new Harvest(SEED).choose(reports, Planters.all());
        var dense = copies(reports, chosen, false, DENSE, 1);
        var controls = copies(reports, chosen, true, DENSE, 1);
        var alone = copies(reports, chosen, false, 0, ALONE);
        var work = Stream.of(dense, controls, alone).flatMap(List::stream).toList();
        var total = reports.size() + work.size();
        var clean =
                Parallel.map(
                        reports,
                        r -> checker.check(r.sample().check(new Copy(r, List.of()).revised())),
                        done -> progress.at(name(), done, total));
        var judged = judge(reports, clean, work, done -> progress.at(name(), done, total));
        var first = dense.size();
        var last = first + controls.size();
        return outcome(
                reports,
                clean,
                judged.subList(0, first),
                judged.subList(first, last),
                judged.subList(last, judged.size()));
    }

    private Outcome outcome(
            List<AnnotatedReport> reports,
            List<CheckReport> clean,
            List<Judgement> dense,
            List<Judgement> controls,
            List<Judgement> alone) {
        var tally = new Tally(name());
        tally.types(dense);
        tally.places(dense);
        tally.mix("dense", dense);
        tally.mix("realistic", alone);
        tally.clean(clean);
        tally.controls(controls);
        var cases = new CaseBook(name());
        cases.missed(dense);
        cases.alarms(dense);
        for (var i = 0; i < reports.size(); i++) {
            cases.clean(reports.get(i).sample().name(), clean.get(i));
        }
        cases.flagged(controls);
        return new Outcome(tally.metrics(), cases.cases());
    }

    private List<Judgement> judge(
            List<AnnotatedReport> reports,
            List<CheckReport> clean,
            List<Copy> work,
            IntConsumer done) {
        var examiner = new Examiner(checker, reports, clean);
        return Parallel.map(work, examiner::judge, n -> done.accept(reports.size() + n));
    }

    private static List<Copy> copies(
            List<AnnotatedReport> reports,
            List<List<Planting>> chosen,
            boolean control,
            double share,
            int oneIn) {
        var copies = new ArrayList<Copy>();
        for (var i = 0; i < reports.size(); i++) {
            var wanted =
                    chosen.get(i).stream().filter(p -> p.type().isControl() == control).toList();
            var some = new ArrayList<Planting>();
            for (var j = 0; j < wanted.size(); j += oneIn) {
                some.add(wanted.get(j));
            }
            copies.addAll(Mix.copies(reports.get(i), some, share));
        }
        return List.copyOf(copies);
    }
}
