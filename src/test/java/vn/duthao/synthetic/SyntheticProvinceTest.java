package vn.duthao.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.catalogue.Workspace;
import vn.duthao.check.Severity;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.notice.DuthaoException;
import vn.duthao.statistics.proof.Flaw;
import vn.duthao.statistics.proof.StatisticsProof;

class SyntheticProvinceTest {

    private static final int UNITS = 10;

    @TempDir private Path folder;

    @Test
    void the_same_seed_makes_the_same_files() throws IOException {
        SyntheticProvince.of(7, 3, 2).writeTo(folder.resolve("one"));
        SyntheticProvince.of(7, 3, 2).writeTo(folder.resolve("same"));
        SyntheticProvince.of(8, 3, 2).writeTo(folder.resolve("other"));

        assertThat(files("same")).isEqualTo(files("one"));
        assertThat(files("other")).isNotEqualTo(files("one"));
    }

    @Test
    void its_statistics_keep_every_relation_and_its_past_reports_agree_with_them() {
        var province = SyntheticProvince.of(7, UNITS, 3);
        var desk = desk(province.writeTo(folder));
        var flaws = province.units().stream().flatMap(id -> errors(desk, id));

        assertThat(flaws).isEmpty();
        assertThat(desk.updateIndex(_ -> {}, _ -> {}).skipped()).isEmpty();
        assertThat(desk.indexed()).hasSize(2 * UNITS);
    }

    @Test
    void its_departments_are_drafted_clean() {
        var province = SyntheticProvince.of(7, UNITS, 3);
        var desk = desk(province.writeTo(folder));
        desk.updateIndex(_ -> {}, _ -> {});

        for (var id : province.units()) {
            var agency = desk.corpus().agencies().get(id);
            var data = desk.statistics(agency, SyntheticProvince.PERIOD, null).data();
            var draft = desk.draft(agency, data);

            assertThat(draft.check().findings())
                    .filteredOn(f -> f.severity() == Severity.ERROR)
                    .extracting(f -> id + ": " + f.rule() + ": " + f.place().sentence())
                    .isEmpty();
            assertThat(draft.check().claims()).hasSizeGreaterThan(25);
            assertThat(draft.gaps()).hasSizeLessThan(8);
        }
    }

    @Test
    void every_kind_of_spoiling_is_refused_or_told() {
        var province = SyntheticProvince.of(7, UNITS, 3);
        var workspace = province.writeTo(folder);
        var spoiled = province.spoil(workspace, 0.7);
        var desk = desk(workspace);

        assertThat(spoiled.values()).containsAll(EnumSet.allOf(Spoiling.class));
        assertThat(province.units())
                .allSatisfy(
                        id ->
                                assertThat(isNoticed(desk, id))
                                        .as(id + " " + spoiled.get(id))
                                        .isEqualTo(spoiled.containsKey(id)));
    }

    private static boolean isNoticed(DraftingDesk desk, String id) {
        try {
            return errors(desk, id).findAny().isPresent();
        } catch (DuthaoException e) {
            return true;
        }
    }

    private static Stream<String> errors(DraftingDesk desk, String id) {
        var agency = desk.corpus().agencies().get(id);
        var data = desk.statistics(agency, SyntheticProvince.PERIOD, null).data();
        var outline = desk.corpus().outline(data.reportType(), agency.type(), data.period().kind());
        var earlier = desk.provedWith(agency, data.period(), data.reportType());
        return new StatisticsProof(desk.corpus().catalogue())
                .prove(data, outline, earlier).stream()
                        .filter(f -> f.severity() == Flaw.Severity.ERROR)
                        .map(f -> id + ": " + f.rule() + " " + f.notice().arguments());
    }

    private static DraftingDesk desk(Workspace workspace) {
        return new DraftingDesk(workspace, workspace.index());
    }

    private Map<String, String> files(String name) throws IOException {
        var root = folder.resolve(name);
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(root)) {
            for (var file : paths.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString(),
                        java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
