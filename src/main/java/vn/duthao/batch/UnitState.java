package vn.duthao.batch;

/** How far a unit of a run has come. */
public enum UnitState {
    /** Its draft and what the check says of it are in its folder. */
    DRAFTED,
    /** Its statistics cannot be used, or the draft crashed or took too long. */
    FAILED,
    /** It has statistics and no draft yet: the run was stopped before. */
    WAITING,
    /** It has handed in no statistics. */
    MISSING
}
