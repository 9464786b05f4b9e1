package vn.duthao.evaluation.real;

/**
 * What the checker made of a document.
 *
 * @param figures that state an indicator of its statistics
 * @param extracted how many of them the checker saw
 * @param bound how many it bound to the right indicator
 * @param errors of high and medium certainty
 * @param found how many of them a finding points at, warning or worse
 * @param hinted how many only an info points at
 * @param flagged right figures that an error is told of
 * @param alarms errors that point at nothing wrong
 * @param warnings that point at nothing wrong
 * @param pages of 2,500 characters
 */
record DocumentScore(
        long figures,
        long extracted,
        long bound,
        long errors,
        long found,
        long hinted,
        long flagged,
        long alarms,
        long warnings,
        double pages) {

    static final DocumentScore NONE = new DocumentScore(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    DocumentScore plus(DocumentScore other) {
        return new DocumentScore(
                figures + other.figures,
                extracted + other.extracted,
                bound + other.bound,
                errors + other.errors,
                found + other.found,
                hinted + other.hinted,
                flagged + other.flagged,
                alarms + other.alarms,
                warnings + other.warnings,
                pages + other.pages);
    }
}
