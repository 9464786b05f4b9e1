package vn.duthao.evaluation;

import java.util.List;

/** One way to measure the program. The same inputs give the same metrics, byte for byte. */
public interface EvaluationSuite {

    /** Its name in commands and baselines: "planted". */
    String name();

    /** Measures; the progress is told from one thread at a time. */
    Outcome run(Progress progress);

    /** Told how much of the work is done, from 0 to the total. */
    @FunctionalInterface
    interface Progress {

        /** Nobody is told. */
        Progress SILENT = (_, _, _) -> {};

        /** The suite has done so many of its steps. */
        void at(String suite, int done, int total);
    }

    /**
     * What was measured.
     *
     * @param metrics in the order in which they are shown
     * @param cases what went wrong, one by one, for those who mend it
     */
    record Outcome(List<Metric> metrics, List<Case> cases) {
        public Outcome {
            metrics = List.copyOf(metrics);
            cases = List.copyOf(cases);
        }
    }
}
