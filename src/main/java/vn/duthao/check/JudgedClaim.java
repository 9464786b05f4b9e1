package vn.duthao.check;

/**
 * A claim with its verdict.
 *
 * @param confidence of the binding, 0 to 1
 */
public record JudgedClaim(Claim claim, Verdict verdict, double confidence) {}
