package vn.duthao.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeverityTest {

    @Test
    void each_softens_by_one_step_and_a_note_has_no_softer() {
        assertThat(Severity.ERROR.softer()).contains(Severity.WARNING);
        assertThat(Severity.WARNING.softer()).contains(Severity.INFO);
        assertThat(Severity.INFO.softer()).isEmpty();
    }
}
