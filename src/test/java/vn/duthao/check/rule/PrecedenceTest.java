package vn.duthao.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.duthao.check.Finding;
import vn.duthao.check.Place;
import vn.duthao.check.Severity;
import vn.duthao.notice.Notice;

class PrecedenceTest {

    private static final Precedence PRECEDENCE =
            new Precedence(
                    Map.of(
                            "unit", Set.of("refuted", "unsupported"),
                            "refuted", Set.of("unsupported")));

    @Test
    void the_more_specific_finding_about_the_same_words_stands_alone() {
        var findings =
                List.of(
                        finding("refuted", 1, 4, 9),
                        finding("unit", 1, 0, 5),
                        finding("sum", 1, 4, 9));

        assertThat(PRECEDENCE.keep(findings))
                .extracting(Finding::rule)
                .containsExactly("unit", "sum");
    }

    @Test
    void findings_about_other_words_or_another_sentence_stand_beside_it() {
        var findings =
                List.of(
                        finding("unit", 1, 0, 4),
                        finding("refuted", 1, 4, 9),
                        finding("refuted", 2, 0, 4));

        assertThat(PRECEDENCE.keep(findings)).isEqualTo(findings);
    }

    @Test
    void what_is_replaced_replaces_others_all_the_same() {
        var findings =
                List.of(
                        finding("unit", 1, 0, 4),
                        finding("refuted", 1, 0, 9),
                        finding("unsupported", 1, 5, 9));

        assertThat(PRECEDENCE.keep(findings)).extracting(Finding::rule).containsExactly("unit");
    }

    @Test
    void no_two_rules_of_the_program_silence_each_other() {
        var silenced = Precedence.load().silenced();

        assertThat(silenced.keySet())
                .allSatisfy(
                        rule ->
                                assertThat(silenced.getOrDefault(rule, Set.of()))
                                        .noneMatch(
                                                other ->
                                                        other.equals(rule)
                                                                || silenced.getOrDefault(
                                                                                other, Set.of())
                                                                        .contains(rule)));
    }

    private static Finding finding(String rule, int sentence, int start, int end) {
        return new Finding(
                rule,
                Severity.ERROR,
                "",
                new Place("", "", "", sentence),
                start,
                end,
                Notice.of("check.figure-refuted"),
                null,
                List.of());
    }
}
