package vn.duthao.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final LocalDate ISSUED = LocalDate.of(2018, 4, 23);
    private static final LocalDate REPLACED = LocalDate.of(2025, 7, 1);

    private static Citation law(@Nullable String replacedBy, @Nullable LocalDate replacedFrom) {
        return new Citation(
                "61/2018/NĐ-CP",
                "Nghị định",
                "Chính phủ",
                ISSUED,
                "một cửa",
                replacedBy,
                replacedFrom);
    }

    @Test
    void a_law_is_in_force_from_its_date_until_the_day_before_it_is_replaced() {
        var law = law("118/2025/NĐ-CP", REPLACED);

        assertThat(law.inForce(ISSUED.minusDays(1))).isFalse();
        assertThat(law.inForce(ISSUED)).isTrue();
        assertThat(law.inForce(REPLACED.minusDays(1))).isTrue();
        assertThat(law.inForce(REPLACED)).isFalse();
    }

    @Test
    void a_law_replaced_on_a_day_not_known_is_never_relied_on() {
        assertThat(law("118/2025/NĐ-CP", null).inForce(ISSUED)).isFalse();
        assertThat(law(null, null).inForce(REPLACED)).isTrue();
    }
}
