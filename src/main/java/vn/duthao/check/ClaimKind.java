package vn.duthao.check;

/** What kind of figure a claim states (contract {@code duthao/check/1}). */
public enum ClaimKind {
    COUNT,
    RATE,
    SCORE,
    RANK,
    MONEY,
    RATIO
}
