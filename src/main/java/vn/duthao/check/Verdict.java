package vn.duthao.check;

import java.util.List;
import vn.duthao.statistics.Observation;

/** What the data say about a claim. */
public sealed interface Verdict {

    /** The claim states the observation and agrees with it. */
    record Supported(Observation observation) implements Verdict {}

    /** The claim states the observation and differs from it. */
    record Refuted(Observation observation) implements Verdict {}

    /** The claim states the observation's indicator with the value of an earlier period. */
    record Stale(Observation observation, Observation earlier) implements Verdict {}

    /** Nothing in the data is stated by the claim. */
    record Unsupported() implements Verdict {}

    /** The claim follows from other figures by a named relation. */
    record Derived(String indicator, String formula, List<Observation> operands)
            implements Verdict {
        public Derived {
            operands = List.copyOf(operands);
        }
    }

    /** Equally good sources disagree. */
    record Ambiguous(List<Observation> candidates) implements Verdict {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }
}
