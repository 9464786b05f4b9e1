package vn.duthao.batch;

/** How far a unit of a run has come; those that somebody must see to come first. */
public enum UnitState {
    /** Its statistics cannot be used, or the draft crashed or took too long. */
    FAILED,
    /** It has statistics and no draft yet: the run was stopped before. */
    WAITING,
    /** Its draft and what the check says of it are in its folder. */
    DRAFTED,
    /** It has handed in no statistics of the type. */
    MISSING
}
