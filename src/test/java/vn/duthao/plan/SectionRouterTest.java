package vn.duthao.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.duthao.plan.PastSentences.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.duthao.catalogue.Indicator;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.OutlineSection;
import vn.duthao.catalogue.Period;
import vn.duthao.statistics.SmallCatalogue;

class SectionRouterTest {

    private static final Outline OUTLINE =
            new Outline(
                    "so",
                    "bao-cao-cchc",
                    Set.of("so"),
                    Set.of(Period.Kind.YEAR),
                    "",
                    List.of(
                            section("chi-dao", "CHỈ ĐẠO", List.of("Kế hoạch"), "cải cách"),
                            section(
                                    "kiem-tra",
                                    "KIỂM TRA",
                                    List.of("Kế hoạch"),
                                    "kiểm tra cải cách"),
                            section("the-che", "THỂ CHẾ VĂN BẢN", List.of("Quyết định"))));

    private final SectionRouter router = new SectionRouter(SmallCatalogue.CATALOGUE);

    private static OutlineSection section(
            String id, String heading, List<String> types, String... subjects) {
        return new OutlineSection(
                id,
                "I",
                heading,
                List.of(),
                List.of(),
                false,
                true,
                Set.of(),
                List.of(),
                new OutlineSection.DocumentUse(types, List.of(subjects)),
                OutlineSection.Words.CARRIED,
                null,
                List.of());
    }

    private String route(String type, String subject, @Nullable String section) {
        return router.section(document("1", type, subject, null, section), OUTLINE);
    }

    @Test
    void a_document_goes_where_it_says() {
        assertThat(route("Kế hoạch", "cải cách hành chính", "the-che")).isEqualTo("the-che");
    }

    @Test
    void a_document_that_names_no_section_of_the_outline_goes_by_its_subject() {
        assertThat(route("Kế hoạch", "Kiểm tra cải cách hành chính", "khac")).isEqualTo("kiem-tra");
    }

    @Test
    void a_document_of_unknown_subject_goes_to_the_first_section_of_its_type() {
        assertThat(route("quyết định", "giao biên chế", null)).isEqualTo("the-che");
        assertThat(route("Công văn", "giao biên chế", null)).isEqualTo("chi-dao");
    }

    @Test
    void an_indicator_goes_where_half_of_its_words_are_known() {
        assertThat(router.section(count("Văn bản kiểm tra thể chế"), OUTLINE)).contains("the-che");
        assertThat(router.section(count("Điểm tiếp nhận bưu chính"), OUTLINE)).isEmpty();
    }

    private static Indicator count(String name) {
        return new Indicator(
                "rieng",
                name,
                "văn bản",
                Indicator.Kind.COUNT,
                0,
                true,
                Map.of(),
                List.of(),
                null,
                null);
    }
}
