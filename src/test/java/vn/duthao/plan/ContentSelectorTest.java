package vn.duthao.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.duthao.plan.PastSentences.plan;
import static vn.duthao.plan.PastSentences.with;
import static vn.duthao.statistics.SmallCatalogue.data;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.duthao.catalogue.Period;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.SmallCatalogue;

class ContentSelectorTest {

    private static List<Message> select(DataSet data) {
        var catalogue = SmallCatalogue.CATALOGUE;
        return new ContentSelector(catalogue, new SectionRouter(catalogue))
                .select(new Facts(data, null, catalogue), SmallCatalogue.outline());
    }

    private static List<String> missing(DataSet data) {
        return select(data).stream()
                .filter(Message.Missing.class::isInstance)
                .map(m -> ((Message.Missing) m).indicator().id())
                .toList();
    }

    @Test
    void a_required_indicator_without_value_is_missing_in_its_section() {
        assertThat(select(data()))
                .contains(
                        new Message.Missing(
                                "chi-dao",
                                SmallCatalogue.CATALOGUE.find("nhiem-vu.giao").orElseThrow()));
    }

    @Test
    void a_zero_is_a_value() {
        var zero = data("nhiem-vu.giao=0");

        assertThat(select(zero))
                .anySatisfy(
                        m -> {
                            assertThat(m).isInstanceOf(Message.Value.class);
                            assertThat(((Message.Value) m).fact().isZero()).isTrue();
                        });
        assertThat(missing(zero)).doesNotContain("nhiem-vu.giao").contains("doi-thoai");
    }

    @Test
    void a_section_of_other_periods_is_not_asked_for() {
        assertThat(missing(data())).contains("chi-so");
        assertThat(missing(data(Period.quarter(2024, 1)))).doesNotContain("chi-so");
    }

    @Test
    void a_document_that_is_merely_the_basis_of_another_is_not_reported() {
        var own = plan("1/KH-SA", "cải cách hành chính", null, "2/KH-UBND");
        var basis = plan("2/KH-UBND", "cải cách hành chính", "UBND Tỉnh");

        assertThat(select(with(data(), basis, own)))
                .filteredOn(Message.Issue.class::isInstance)
                .extracting(m -> ((Message.Issue) m).document())
                .containsExactly(own);
    }
}
