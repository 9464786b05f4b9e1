package vn.duthao.realise;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.duthao.statistics.SmallCatalogue.data;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.duthao.plan.Facts;
import vn.duthao.plan.PlanWords;
import vn.duthao.report.Block;
import vn.duthao.report.Sentence;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.SmallCatalogue;

class StatisticsAnnexTest {

    private static List<List<Sentence>> rows(DataSet data) {
        return new StatisticsAnnex(new PlanWords())
                        .of(
                                new Facts(data, null, SmallCatalogue.CATALOGUE),
                                SmallCatalogue.outline())
                        .stream()
                        .flatMap(annex -> annex.blocks().stream())
                        .flatMap(block -> ((Block.Table) block).rows().stream())
                        .toList();
    }

    @Test
    void observed_indicators_stand_in_the_outlines_order_under_the_heads() {
        var rows = rows(data("ho-so.truc-tiep=1200", "ho-so.truc-tuyen=3", "nhiem-vu.giao=0"));

        assertThat(rows)
                .extracting(row -> row.stream().map(Sentence::text).toList())
                .containsExactly(
                        List.of("Mã số", "Chỉ tiêu thống kê", "Đơn vị tính", "Số liệu", "Ghi chú"),
                        List.of("I.1", "Số nhiệm vụ được giao", "Nhiệm vụ", "0", ""),
                        List.of("I.1", "Số hồ sơ tiếp nhận trực tuyến", "Hồ sơ", "3", ""),
                        List.of("I.1", "Số hồ sơ tiếp nhận trực tiếp", "Hồ sơ", "1.200", ""));
        assertThat(rows.get(3).get(3).slots())
                .extracting(s -> s.start() + "-" + s.end() + " " + s.source())
                .containsExactly("0-5 2024.xlsx!So lieu!D2");
    }

    @Test
    void data_without_values_have_no_annex() {
        assertThat(rows(data())).isEmpty();
    }
}
