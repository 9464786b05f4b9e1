package vn.duthao.statistics.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.catalogue.CorpusEntry;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Workspace;
import vn.duthao.catalogue.Workspace.ReportFile;
import vn.duthao.notice.UnusableInputException;

/** Statistics of an agency and period by their type of report. */
class KeptStatisticsTest {

    private static final String AGENCY = "so-y-te-dong-thap";
    private static final Period YEAR = Period.year(2023);
    private static final String REPORT = "bao-cao-cchc";
    private static final String PLAN = "ke-hoach-khac-phuc";

    @TempDir Path folder;

    @Test
    void what_is_named_after_the_period_alone_is_of_the_type_that_it_says() throws IOException {
        writeOf(REPORT, "2023.json");

        assertThat(type(REPORT)).isEqualTo(REPORT);
        assertThat(kept().find(AGENCY, YEAR, PLAN)).isEmpty();
        assertThat(kept().type(entry("2023"))).contains(REPORT);
    }

    @Test
    void what_is_named_after_its_type_is_taken_before_it() throws IOException {
        writeOf(REPORT, "2023.json");
        writeOf(REPORT, "2023." + REPORT + ".json");
        writeOf(PLAN, "2023." + PLAN + ".json");

        assertThat(kept().find(AGENCY, YEAR, REPORT).orElseThrow().file())
                .hasFileName("2023.bao-cao-cchc.json");
        assertThat(type(PLAN)).isEqualTo(PLAN);
    }

    @Test
    void a_table_without_a_type_is_of_the_type_of_its_name() throws IOException {
        write("2023." + PLAN + ".csv", "Mã,Chỉ tiêu,Số liệu\nho-so.tiep-nhan,Hồ sơ,12\n");

        assertThat(type(PLAN)).isEqualTo(PLAN);
    }

    @Test
    void a_file_that_says_another_type_than_its_name_is_no_ones() throws IOException {
        writeOf(REPORT, "2023." + PLAN + ".json");

        assertThatThrownBy(() -> kept().find(AGENCY, YEAR, PLAN))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("2023.ke-hoach-khac-phuc.json")
                .hasMessageContaining(REPORT);
    }

    @Test
    void an_old_copy_is_not_taken_for_another_type() throws IOException {
        writeOf(REPORT, "2023.json");
        writeOf(REPORT, "2023.old.json");

        assertThat(kept().files(AGENCY, YEAR))
                .singleElement()
                .matches(f -> f.endsWith("2023.json"));
    }

    @Test
    void a_report_has_those_of_its_name_else_those_of_the_type_that_it_is_recognised_as()
            throws IOException {
        writeOf(REPORT, "2023." + REPORT + ".json");
        writeOf(PLAN, "2023." + PLAN + ".json");
        var report = new ReportFile(entry("2023"), folder.resolve("2023.txt"));

        assertThat(kept().of(report, () -> List.of("thong-bao-kiem-tra", PLAN)))
                .map(found -> found.data().reportType())
                .contains(PLAN);
        assertThat(kept().of(report, () -> List.of("thong-bao-kiem-tra"))).isEmpty();

        writeOf(REPORT, "2023.json");
        assertThat(kept().of(report, () -> List.of(PLAN)))
                .map(found -> found.file().getFileName())
                .contains(Path.of("2023.json"));
    }

    @Test
    void a_report_named_after_its_type_has_the_plain_ones_only_where_they_say_so()
            throws IOException {
        writeOf(REPORT, "2023.json");

        assertThat(kept().of(typed(REPORT), List::of)).isPresent();
        assertThat(kept().of(typed(PLAN), List::of)).isEmpty();
    }

    private ReportFile typed(String type) {
        return new ReportFile(entry("2023." + type), folder.resolve("2023.txt"));
    }

    private String type(String wanted) {
        return kept().find(AGENCY, YEAR, wanted).orElseThrow().data().reportType();
    }

    private static CorpusEntry entry(String stem) {
        return CorpusEntry.parse(AGENCY, stem).orElseThrow();
    }

    private KeptStatistics kept() {
        var corpus = new CorpusReader().read(Path.of("corpus"));
        return new KeptStatistics(
                new Workspace(folder), corpus, new StatisticsReader(corpus)::read);
    }

    private void writeOf(String type, String name) throws IOException {
        var json =
                """
                {"schema": "duthao/statistics/1", "agency": "%s", "reportType": "%s",
                 "period": "2023", "observations": [{"indicator": "ho-so.tiep-nhan", "value": 5}]}
                """
                        .formatted(AGENCY, type);
        write(name, json);
    }

    private void write(String name, String text) throws IOException {
        var file = new Workspace(folder).statistics().resolve(AGENCY).resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
