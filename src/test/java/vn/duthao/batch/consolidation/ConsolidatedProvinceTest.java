package vn.duthao.batch.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.catalogue.Rollup;
import vn.duthao.catalogue.Workspace;
import vn.duthao.check.Finding;
import vn.duthao.check.Severity;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.render.text.TextRenderer;
import vn.duthao.statistics.file.StatisticsReader;
import vn.duthao.statistics.file.StatisticsWriter;
import vn.duthao.synthetic.Spoiling;
import vn.duthao.synthetic.SyntheticProvince;

/** A made-up province of forty departments; what they hold is read here cell by cell. */
class ConsolidatedProvinceTest {

    private static final int UNITS = 40;

    private final SyntheticProvince province = SyntheticProvince.of(11, UNITS, 1);

    @TempDir private Path folder;
    private Workspace workspace;
    private Map<String, Spoiling> spoiled;

    @BeforeEach
    void a_province_with_spoiled_workbooks() {
        workspace = province.writeTo(folder);
        spoiled = province.spoil(workspace, 0.2);
    }

    private Consolidation consolidated() {
        var desk = desk();
        return new Consolidator(workspace, desk)
                .consolidate(
                        new ConsolidationRequest(
                                desk.corpus().agencies().get(SyntheticProvince.COMMITTEE),
                                SyntheticProvince.PERIOD,
                                "bao-cao-cchc",
                                null,
                                false),
                        "tong-hop.json");
    }

    private DraftingDesk desk() {
        return new DraftingDesk(workspace, workspace.index());
    }

    private List<String> sound() {
        return province.units().stream().filter(id -> !spoiled.containsKey(id)).toList();
    }

    /** Sum of the cells of each indicator over the sound departments. */
    private Map<String, BigDecimal> sums() throws IOException {
        var sums = new HashMap<String, BigDecimal>();
        for (var unit : sound()) {
            var file =
                    workspace
                            .statistics()
                            .resolve(unit)
                            .resolve(SyntheticProvince.PERIOD.code() + ".xlsx");
            try (InputStream in = Files.newInputStream(file);
                    var workbook = new XSSFWorkbook(in)) {
                workbook.getSheet("So lieu").forEach(row -> add(row, sums));
            }
        }
        return sums;
    }

    private static void add(Row row, Map<String, BigDecimal> sums) {
        for (var cell : row) {
            if (cell.getCellType() == CellType.NUMERIC) {
                sums.merge(
                        row.getCell(0).getStringCellValue(),
                        BigDecimal.valueOf(cell.getNumericCellValue()),
                        BigDecimal::add);
                return;
            }
        }
    }

    @Test
    void every_sum_is_that_of_the_cells_of_the_sound_departments() throws IOException {
        var sums = sums();
        var summed =
                consolidated().figures().stream()
                        .filter(f -> f.way() == Rollup.Way.SUM)
                        .filter(f -> f.indicator().rollup().from() == null)
                        .toList();

        assertThat(summed).hasSizeGreaterThan(15);
        assertThat(summed)
                .allSatisfy(
                        f ->
                                assertThat(f.value())
                                        .as(f.indicator().id())
                                        .isEqualByComparingTo(sums.get(f.indicator().id())));
    }

    @Test
    void rates_are_those_of_the_sums() throws IOException {
        var sums = sums();
        var rates =
                consolidated().figures().stream()
                        .filter(f -> f.way() == Rollup.Way.RECOMPUTED)
                        .toList();

        assertThat(rates).isNotEmpty();
        assertThat(rates)
                .allSatisfy(
                        f -> {
                            var counts = String.valueOf(f.formula()).split("[/*]", -1);
                            assertThat(f.value())
                                    .as(f.indicator().id() + " = " + f.formula())
                                    .isEqualByComparingTo(percent(sums, counts[0], counts[1]));
                        });
    }

    private static BigDecimal percent(Map<String, BigDecimal> sums, String part, String whole) {
        return sum(sums, part)
                .multiply(BigDecimal.valueOf(100))
                .divide(sum(sums, whole), 2, RoundingMode.HALF_UP);
    }

    /** Of "a" or "(a + b)". */
    private static BigDecimal sum(Map<String, BigDecimal> sums, String ids) {
        return Stream.of(ids.replaceAll("[() ]", "").split("\\+", -1))
                .map(id -> sums.getOrDefault(id, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void spoiled_departments_are_named_with_the_reason_and_the_coverage_is_told() {
        var consolidation = consolidated();

        assertThat(spoiled.values()).contains(Spoiling.values());
        assertThat(consolidation.lacking())
                .extracting(r -> r.unit().id())
                .containsExactlyInAnyOrderElementsOf(spoiled.keySet());
        assertThat(consolidation.lacking())
                .allSatisfy(r -> assertThat(r.reasons()).as(r.unit().id()).isNotEmpty());
        assertThat(consolidation.data().find("tong-hop.co-so-lieu").orElseThrow().value())
                .isEqualByComparingTo(BigDecimal.valueOf(UNITS - spoiled.size()));
        assertThat(consolidation.data().find("tong-hop.tong-so").orElseThrow().value())
                .isEqualByComparingTo(BigDecimal.valueOf(UNITS));
    }

    @Test
    void the_draft_is_clean_but_for_names_that_have_a_word_twice() {
        var consolidation = consolidated();
        var file = folder.resolve("tong-hop.json");
        new StatisticsWriter().write(consolidation.data(), file, false);
        var desk = desk();
        var read = new StatisticsReader(desk.corpus()).read(file);

        var draft = desk.draft(consolidation.parent(), read);

        assertThat(draft.check().findings())
                .filteredOn(f -> f.severity() != Severity.INFO)
                .filteredOn(f -> !f.place().sentence().startsWith("[CẦN BỔ SUNG: chưa có số liệu"))
                .extracting(Finding::rule, f -> f.place().sentence())
                .isEmpty();
        assertThat(new TextRenderer().render(draft.report()))
                .contains("tổng hợp từ số liệu của 32/40 cơ quan, đơn vị.")
                .contains("[CẦN BỔ SUNG: chưa có số liệu của ");
    }
}
