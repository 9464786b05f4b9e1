package vn.duthao.statistics.proof;

import java.util.stream.Stream;

/** One way in which statistics can be wrong. */
interface ProofRule {

    /** What is wrong; empty where nothing is, or where the data do not suffice to say. */
    Stream<Flaw> flaws(ProofSubject subject);
}
