package vn.duthao.evaluation;

/**
 * One thing that went wrong in a suite.
 *
 * @param suite that met it
 * @param outcome "missed", "false-alarm", "unbound" …
 * @param row of the scoreboard that it counts in
 * @param document it happened in
 * @param section path of the section, empty for none
 * @param sentence as the checker read it
 * @param before the words in the correct report, empty where nothing was changed
 * @param after the words that the checker read
 * @param said the rule and its message, empty where it said nothing
 */
public record Case(
        String suite,
        String outcome,
        String row,
        String document,
        String section,
        String sentence,
        String before,
        String after,
        String said) {}
