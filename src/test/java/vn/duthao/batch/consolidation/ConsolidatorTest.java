package vn.duthao.batch.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.batch.consolidation.UnitReturn.Standing;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Rollup;
import vn.duthao.catalogue.Workspace;
import vn.duthao.check.Severity;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.render.xlsx.OverviewWorkbook;
import vn.duthao.statistics.file.StatisticsReader;
import vn.duthao.statistics.file.StatisticsWriter;

class ConsolidatorTest {

    private static final String PARENT = "ubnd-tinh-dong-thap";
    private static final String TRADE = "so-cong-thuong-dong-thap";
    private static final String SCHOOLS = "so-giao-duc-va-dao-tao-dong-thap";
    private static final String PLANNING = "so-ke-hoach-va-dau-tu-dong-thap";
    private static final String FINANCE = "so-tai-chinh-dong-thap";
    private static final String DISTRICT = "ubnd-huyen-lap-vo";

    @TempDir private Path folder;
    private Workspace workspace;

    @BeforeEach
    void a_workspace_without_statistics() throws IOException {
        workspace = new Workspace(folder);
        for (var facts : new Workspace(Path.of(".")).facts()) {
            var copy = folder.resolve(new Workspace(Path.of(".")).root().relativize(facts));
            Files.createDirectories(copy.getParent());
            Files.copy(facts, copy);
        }
    }

    private void has(String agency, String period, String... observations) throws IOException {
        var file = workspace.statistics().resolve(agency).resolve(period + ".json");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                """
                {"schema": "duthao/statistics/1", "agency": "%s", "reportType": "bao-cao-cchc",
                 "period": "%s", "observations": [%s], "documents": [], "notes": []}
                """
                        .formatted(agency, period, String.join(",\n", observations)));
    }

    private static String figure(String indicator, String value) {
        return "{\"indicator\": \"%s\", \"value\": %s}".formatted(indicator, value);
    }

    private static String own(String id, String name, String unit, String value) {
        return "{\"indicator\": \"%s\", \"name\": \"%s\", \"unit\": \"%s\", \"value\": %s}"
                .formatted(id, name, unit, value);
    }

    private static String[] files(int received, int online) {
        return new String[] {
            figure("ho-so.moi-tiep-nhan", "" + received), figure("ho-so.truc-tuyen", "" + online)
        };
    }

    /** More petitions answered than received. */
    private static String[] flawed() {
        return new String[] {figure("pakn.tiep-nhan", "7"), figure("pakn.da-xu-ly", "9")};
    }

    private Consolidation consolidated(String period) {
        return consolidated(period, false);
    }

    private Consolidation consolidated(String period, boolean force) {
        var desk = desk();
        var parent = desk.corpus().agencies().get(PARENT);
        return new Consolidator(workspace, desk)
                .consolidate(
                        new ConsolidationRequest(
                                parent,
                                Period.parse(period).orElseThrow(),
                                "bao-cao-cchc",
                                null,
                                force),
                        "tong-hop.json");
    }

    private DraftingDesk desk() {
        return new DraftingDesk(workspace, workspace.index());
    }

    private static BigDecimal value(Consolidation consolidation, String indicator) {
        return consolidation.data().find(indicator).orElseThrow().value();
    }

    private static Standing standing(Consolidation consolidation, String unit) {
        return consolidation.returns().stream()
                .filter(r -> r.unit().id().equals(unit))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    @Test
    void counts_are_added_up_and_name_the_cells_of_the_units() throws IOException {
        has(TRADE, "2024", files(1000, 900));
        has(SCHOOLS, "2024", files(10, 1));

        var received = consolidated("2024").data().find("ho-so.moi-tiep-nhan").orElseThrow();

        assertThat(received.value()).isEqualByComparingTo("1010");
        assertThat(received.source().toString())
                .isEqualTo(
                        "consolidate!sum!so-cong-thuong-dong-thap/2024.json:/observations/0/value"
                                + " + so-giao-duc-va-dao-tao-dong-thap/2024.json:/observations/0/value");
    }

    @Test
    void a_rate_is_that_of_the_sums_not_the_mean_of_the_rates() throws IOException {
        has(TRADE, "2024", files(1000, 900));
        has(SCHOOLS, "2024", files(10, 1));

        // 901 of 1010; the mean of 90 % and 10 % would be 50 %
        assertThat(value(consolidated("2024"), "ty-le.truc-tuyen")).isEqualByComparingTo("89.21");
    }

    @Test
    void no_rate_is_made_of_counts_of_different_units() throws IOException {
        has(TRADE, "2024", files(1000, 900));
        has(
                SCHOOLS,
                "2024",
                figure("ho-so.moi-tiep-nhan", "1000"),
                figure("ty-le.truc-tuyen", "80"));

        var consolidation = consolidated("2024");

        assertThat(consolidation.data().find("ty-le.truc-tuyen")).isEmpty();
        assertThat(consolidation.withheld())
                .extracting(Disagreement::indicator)
                .contains("ty-le.truc-tuyen");
    }

    @Test
    void a_part_that_fewer_units_have_than_the_whole_is_withheld() throws IOException {
        has(
                TRADE,
                "2024",
                figure("pakn.tiep-nhan", "5"),
                figure("pakn.da-xu-ly", "4"),
                figure("pakn.dang-xu-ly", "1"));
        has(SCHOOLS, "2024", figure("pakn.tiep-nhan", "7"), figure("pakn.da-xu-ly", "6"));

        var consolidation = consolidated("2024");

        assertThat(value(consolidation, "pakn.tiep-nhan")).isEqualByComparingTo("12");
        assertThat(consolidation.data().find("pakn.dang-xu-ly")).isEmpty();
    }

    @Test
    void what_three_units_settled_is_not_told_beside_what_one_settled_in_time() throws IOException {
        has(TRADE, "2024", figure("ho-so.da-giai-quyet", "100"));
        has(PLANNING, "2024", figure("ho-so.da-giai-quyet", "50"));
        has(
                SCHOOLS,
                "2024",
                figure("ho-so.da-giai-quyet", "30"),
                figure("ho-so.dung-truoc-han", "30"));

        var consolidation = consolidated("2024");

        assertThat(value(consolidation, "ho-so.da-giai-quyet")).isEqualByComparingTo("180");
        assertThat(consolidation.data().find("ho-so.dung-truoc-han")).isEmpty();
        assertThat(consolidation.data().find("ty-le.dung-han")).isEmpty();
        assertThat(consolidation.withheld())
                .extracting(Disagreement::indicator, d -> d.notice().key())
                .contains(tuple("ho-so.dung-truoc-han", "consolidation.withheld"));
    }

    @Test
    void a_part_of_the_units_is_not_told_beside_a_whole_of_the_parents_own() throws IOException {
        has(PARENT, "2024", figure("ho-so.moi-tiep-nhan", "5000"));
        has(TRADE, "2024", files(1000, 900));

        assertThat(consolidated("2024").data().find("ho-so.truc-tuyen")).isEmpty();
    }

    @Test
    void what_is_all_the_parents_own_is_not_said_to_come_from_units() throws IOException {
        has(PARENT, "2024", figure("ho-so.moi-tiep-nhan", "5000"));
        has(TRADE, "2024", figure("ho-so.moi-tiep-nhan", "1000"));

        var data = consolidated("2024").data();

        assertThat(data.observations()).extracting(o -> o.id()).containsOnly("ho-so.moi-tiep-nhan");
        assertThat(data.texts()).isEmpty();
    }

    @Test
    void it_is_told_where_the_parents_own_is_what_the_units_give() throws IOException {
        has(PARENT, "2024", figure("ho-so.moi-tiep-nhan", "1000"));
        has(TRADE, "2024", files(1000, 900));

        assertThat(value(consolidated("2024"), "ty-le.truc-tuyen")).isEqualByComparingTo("90");
    }

    @Test
    void a_zero_of_some_units_is_withheld_and_told_as_withheld() throws IOException {
        has(TRADE, "2024", figure("pakn.tiep-nhan", "0"), figure("ho-so.moi-tiep-nhan", "1"));
        has(SCHOOLS, "2024", figure("pakn.tiep-nhan", "0"));

        var consolidation = consolidated("2024");

        assertThat(consolidation.data().find("pakn.tiep-nhan")).isEmpty();
        assertThat(consolidation.withheld())
                .extracting(Disagreement::indicator, d -> d.notice().key())
                .containsExactly(tuple("pakn.tiep-nhan", "consolidation.withheld-zero"));
        assertThat(new ConsolidationTables(consolidation, Locale.ENGLISH).overview().tables())
                .last()
                .asString()
                .contains("withheld");
    }

    @Test
    void a_zero_of_every_unit_that_counts_it_is_told() throws IOException {
        for (var unit : desk().corpus().agencies().all()) {
            if (PARENT.equals(unit.parent())) {
                has(unit.id(), "2024", figure("pakn.tiep-nhan", "0"));
            }
        }

        var consolidation = consolidated("2024");

        assertThat(consolidation.lacking()).isEmpty();
        assertThat(value(consolidation, "pakn.tiep-nhan")).isEqualByComparingTo("0");
    }

    @Test
    void what_only_some_kinds_of_agency_count_is_taken_from_those() throws IOException {
        has(TRADE, "2024", figure("ho-so.da-giai-quyet", "30"), figure("tthc.tong-so", "60"));
        has(DISTRICT, "2024", figure("ho-so.da-giai-quyet", "12"), figure("tthc.tong-so", "300"));

        var consolidation = consolidated("2024");

        assertThat(value(consolidation, "ho-so.da-giai-quyet")).isEqualByComparingTo("42");
        assertThat(value(consolidation, "ho-so.so-nganh.da-giai-quyet")).isEqualByComparingTo("30");
        assertThat(value(consolidation, "ho-so.cap-huyen.da-giai-quyet"))
                .isEqualByComparingTo("12");
        assertThat(value(consolidation, "tthc.tong-so")).isEqualByComparingTo("60");
    }

    @Test
    void units_that_hold_something_are_counted_where_the_catalogue_says_so() throws IOException {
        var catalogue = workspace.corpus().resolve("catalogue");
        Files.writeString(
                catalogue.resolve("doi-thoai-cac-don-vi.yaml"),
                """
                schema: duthao/catalogue/1
                indicators:
                  - id: doi-thoai.so-don-vi
                    name: Số cơ quan đã tổ chức đối thoại
                    unit: cơ quan
                    kind: count
                    decimals: 0
                    padded: true
                    rollup: {by: units, from: doi-thoai.to-chuc}
                """);
        has(TRADE, "2024", figure("doi-thoai.to-chuc", "1"));
        has(SCHOOLS, "2024", figure("doi-thoai.to-chuc", "0"));
        has(DISTRICT, "2024", figure("doi-thoai.to-chuc", "1"));

        assertThat(consolidated("2024").figures())
                .filteredOn(f -> f.indicator().id().equals("doi-thoai.so-don-vi"))
                .extracting(RolledFigure::value)
                .containsExactly(BigDecimal.TWO);
    }

    @Test
    void ranks_scores_and_flags_stand_side_by_side() throws IOException {
        has(TRADE, "2024", figure("chi-so.tong.hang", "3"), figure("doi-thoai.to-chuc", "1"));
        has(SCHOOLS, "2024", figure("chi-so.tong.hang", "5"));

        var consolidation = consolidated("2024");

        assertThat(consolidation.data().find("chi-so.tong.hang")).isEmpty();
        assertThat(consolidation.sideBySide())
                .hasEntrySatisfying(
                        desk().corpus().catalogue().find("chi-so.tong.hang").orElseThrow(),
                        c -> assertThat(c).hasSize(2));
    }

    @Test
    void what_units_define_themselves_is_added_up_only_where_it_is_named_alike()
            throws IOException {
        has(
                TRADE,
                "2024",
                own("xe", "Số xe chuyên dùng", "xe", "2"),
                own("cho", "Số chợ", "chợ", "9"));
        has(
                SCHOOLS,
                "2024",
                own("xe", "Số xe chuyên dùng", "xe", "3"),
                own("cho", "Số chỗ nội trú", "chỗ", "400"));

        var consolidation = consolidated("2024");

        assertThat(value(consolidation, "xe")).isEqualByComparingTo("5");
        assertThat(consolidation.data().find("cho")).isEmpty();
        assertThat(consolidation.disagreements())
                .extracting(d -> d.notice().key())
                .containsExactly("consolidation.defined-differently");
    }

    @Test
    void missing_unreadable_and_contradictory_units_are_named_and_do_not_stop_the_rest()
            throws IOException {
        has(TRADE, "2024", files(1000, 900));
        has(SCHOOLS, "2024", flawed());
        has(DISTRICT, "2024", "{ broken");

        var consolidation = consolidated("2024");

        assertThat(consolidation.returns())
                .filteredOn(r -> r.standing() != Standing.MISSING)
                .extracting(r -> r.unit().id(), UnitReturn::standing)
                .containsExactly(
                        tuple(TRADE, Standing.COUNTED),
                        tuple(SCHOOLS, Standing.CONTRADICTORY),
                        tuple(DISTRICT, Standing.UNREADABLE));
        assertThat(value(consolidation, "ho-so.truc-tuyen")).isEqualByComparingTo("900");
        assertThat(consolidation.data().texts().getFirst().text())
                .startsWith("[CẦN BỔ SUNG: ")
                .contains("Sở Giáo dục và Đào tạo", "Sở Y tế", "và các cơ quan, đơn vị khác");
    }

    @Test
    void a_contradictory_unit_counts_by_force() throws IOException {
        has(TRADE, "2024", files(1000, 900));
        has(SCHOOLS, "2024", flawed());

        var consolidation = consolidated("2024", true);

        assertThat(standing(consolidation, SCHOOLS)).isEqualTo(Standing.FORCED);
        assertThat(value(consolidation, "pakn.tiep-nhan")).isEqualByComparingTo("7");
    }

    @Test
    void nothing_is_made_of_no_data() {
        assertThatThrownBy(() -> consolidated("2024"))
                .isInstanceOfSatisfying(
                        UnusableInputException.class,
                        e -> assertThat(e.notice().key()).isEqualTo("consolidation.no-data"));
    }

    @Test
    void a_unit_that_merged_within_the_period_counts_once() throws IOException {
        has(PLANNING, "2025-H1", files(100, 50));
        has(FINANCE, "2025-H1", files(300, 200));

        var consolidation = consolidated("2025-H1");

        assertThat(standing(consolidation, PLANNING)).isEqualTo(Standing.DUPLICATE);
        assertThat(value(consolidation, "ho-so.moi-tiep-nhan")).isEqualByComparingTo("300");
    }

    @Test
    void it_counts_by_itself_where_its_successor_has_nothing() throws IOException {
        has(PLANNING, "2025-H1", files(100, 50));

        var consolidation = consolidated("2025-H1");

        assertThat(standing(consolidation, PLANNING)).isEqualTo(Standing.COUNTED);
        assertThat(standing(consolidation, FINANCE)).isEqualTo(Standing.MISSING);
        assertThat(value(consolidation, "ho-so.moi-tiep-nhan")).isEqualByComparingTo("100");
    }

    @Test
    void the_parents_own_figure_is_taken_and_the_difference_told() throws IOException {
        has(PARENT, "2024", figure("ho-so.moi-tiep-nhan", "5000"));
        has(TRADE, "2024", files(1000, 900));

        var consolidation = consolidated("2024");

        assertThat(value(consolidation, "ho-so.moi-tiep-nhan")).isEqualByComparingTo("5000");
        assertThat(consolidation.disagreements())
                .filteredOn(d -> d.agency().equals(PARENT))
                .extracting(Disagreement::indicator, d -> d.notice().key())
                .containsExactly(tuple("ho-so.moi-tiep-nhan", "consolidation.own-differs"));
        // 900 of 5000 would be no rate of anything
        assertThat(consolidation.data().find("ty-le.truc-tuyen")).isEmpty();
    }

    @Test
    void its_draft_is_without_errors_and_its_statistics_read_back() throws IOException {
        has(TRADE, "2024", files(1000, 900));
        has(SCHOOLS, "2024", files(10, 1));
        var consolidation = consolidated("2024");
        var file = folder.resolve("tong-hop.json");
        new StatisticsWriter().write(consolidation.data(), file, false);

        var desk = desk();
        var read = new StatisticsReader(desk.corpus()).read(file);
        var draft = desk.draft(consolidation.parent(), read);

        assertThat(draft.check().findings())
                .filteredOn(f -> f.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(draft.check().claims()).isNotEmpty();
        assertThat(read.observations())
                .extracting(o -> o.id() + "=" + o.value().toPlainString() + " " + o.source())
                .containsExactlyElementsOf(
                        consolidation.data().observations().stream()
                                .map(
                                        o ->
                                                o.id()
                                                        + "="
                                                        + o.value().toPlainString()
                                                        + " "
                                                        + o.source())
                                .toList());
    }

    @Test
    void the_workbook_has_the_share_of_every_unit_and_no_formula_from_outside() throws IOException {
        has(TRADE, "2024", own("xe", "=Số xe", "xe", "2"));
        has(SCHOOLS, "2024", own("xe", "=Số xe", "xe", "3"));
        var overview = new ConsolidationTables(consolidated("2024"), Locale.ENGLISH).overview();

        try (var workbook =
                new XSSFWorkbook(
                        new ByteArrayInputStream(
                                new OverviewWorkbook(LocalDate.of(2024, 12, 14))
                                        .bytes(overview)))) {
            var row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(2);
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(3);
            assertThat(row.getCell(5).getCellFormula()).isEqualTo("SUM(D2:E2)");
            assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(5);
            assertThat(workbook.getSheetAt(2).getLastRowNum()).isEqualTo(18);
        }
    }

    @Test
    void the_catalogue_rolls_no_rank_score_or_flag_up() {
        assertThat(desk().corpus().catalogue().all())
                .filteredOn(i -> i.rollup().way() == Rollup.Way.SUM)
                .allMatch(
                        i ->
                                switch (i.kind()) {
                                    case COUNT, MONEY -> true;
                                    case RATE, SCORE, RANK, FLAG -> false;
                                });
    }
}
