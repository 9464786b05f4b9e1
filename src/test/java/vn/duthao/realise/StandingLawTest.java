package vn.duthao.realise;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.duthao.statistics.SmallCatalogue.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Citation;
import vn.duthao.plan.PastSentences;

class StandingLawTest {

    private static StandingLaw replacedFrom(LocalDate day) {
        var law =
                new Citation(
                        "61/2018/NĐ-CP",
                        "Nghị định",
                        "Chính phủ",
                        LocalDate.of(2018, 4, 23),
                        "một cửa",
                        "118/2025/NĐ-CP",
                        day);
        return new StandingLaw(new Catalogue(Map.of(), List.of(), List.of(law)));
    }

    @Test
    void a_law_replaced_by_the_end_of_the_period_is_not_cited() {
        assertThat(replacedFrom(LocalDate.of(2024, 12, 14)).stands("61/2018/NĐ-CP", data()))
                .isFalse();
        assertThat(replacedFrom(LocalDate.of(2024, 12, 15)).stands("61/2018/NĐ-CP", data()))
                .isTrue();
    }

    @Test
    void a_document_that_nothing_knows_is_cited_only_where_the_data_name_it() {
        var law = replacedFrom(LocalDate.of(2025, 7, 1));
        var named = PastSentences.with(data(), PastSentences.plan("5/KH-UBND", "kiểm tra", null));

        assertThat(law.stands("5/KH-UBND", data())).isFalse();
        assertThat(law.stands("5/KH-UBND", named)).isTrue();
    }
}
