package vn.duthao.evaluation;

/**
 * Where a proportion lies with 95 % confidence.
 *
 * @param low from 0
 * @param high to 1
 */
public record Interval(double low, double high) {

    /** The 97.5 % quantile of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * The score interval (E. B. Wilson, Journal of the American Statistical Association 22, 1927).
     *
     * @param hits 0 to trials
     * @param trials 0 gives the whole range
     */
    public static Interval wilson(long hits, long trials) {
        if (trials == 0) {
            return new Interval(0, 1);
        }
        double n = trials;
        var share = hits / n;
        var centre = share + Z * Z / (2 * n);
        var reach = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        var scale = 1 + Z * Z / n;
        return new Interval(
                hits == 0 ? 0 : Math.max(0, (centre - reach) / scale),
                hits == trials ? 1 : Math.min(1, (centre + reach) / scale));
    }
}
