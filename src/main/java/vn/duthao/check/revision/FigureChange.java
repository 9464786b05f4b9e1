package vn.duthao.check.revision;

import vn.duthao.check.JudgedClaim;

/** What became of a figure from one version of a report to the next. */
public sealed interface FigureChange {

    /** The same words stand around another value. */
    record Changed(JudgedClaim before, JudgedClaim after) implements FigureChange {}

    /** A figure that the version before did not tell. */
    record Appeared(JudgedClaim after) implements FigureChange {}

    /** A figure that is no longer told. */
    record Vanished(JudgedClaim before) implements FigureChange {}
}
