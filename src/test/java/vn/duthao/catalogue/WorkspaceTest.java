package vn.duthao.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.catalogue.Workspace.ReportFile;

class WorkspaceTest {

    @TempDir private Path folder;

    @Test
    void its_folders_are_below_the_root() {
        var workspace = new Workspace(folder.resolve("x/.."));

        assertThat(workspace.root()).isEqualTo(folder);
        assertThat(workspace.corpus()).isEqualTo(folder.resolve("corpus"));
        assertThat(workspace.statistics()).isEqualTo(folder.resolve("corpus/statistics"));
        assertThat(workspace.index()).isEqualTo(folder.resolve(".duthao/index"));
    }

    @Test
    void an_empty_folder_has_no_reports_statistics_or_facts() {
        var workspace = new Workspace(folder);

        assertThat(workspace.reports()).isEmpty();
        assertThat(workspace.facts()).isEmpty();
        assertThat(workspace.statistics(entry("so-a", "2024"))).isEmpty();
    }

    @Test
    void reports_come_by_agency_and_name_each_once_the_word_file_first() throws IOException {
        write("corpus/reports/so-b/2024-Q1.txt");
        write("corpus/reports/so-a/2024.txt");
        write("corpus/reports/so-a/2024.docx");
        write("corpus/reports/so-a/2023.md");
        write("corpus/reports/so-a/ghi-chu.txt");
        write("corpus/reports/so-a/2022");
        write("corpus/reports/doc-me.txt");

        assertThat(new Workspace(folder).reports())
                .containsExactly(
                        new ReportFile(entry("so-a", "2023"), file("reports/so-a/2023.md")),
                        new ReportFile(entry("so-a", "2024"), file("reports/so-a/2024.docx")),
                        new ReportFile(entry("so-b", "2024-Q1"), file("reports/so-b/2024-Q1.txt")));
    }

    @Test
    void statistics_are_those_of_agency_and_period_a_workbook_before_others() throws IOException {
        write("corpus/statistics/so-a/2024.json");
        write("corpus/statistics/so-a/2024-Q1.csv");
        var workspace = new Workspace(folder);

        assertThat(workspace.statistics(entry("so-a", "2024")))
                .contains(file("statistics/so-a/2024.json"));
        assertThat(workspace.statistics(entry("so-a", "2024-Q1")))
                .contains(file("statistics/so-a/2024-Q1.csv"));
        assertThat(workspace.statistics(entry("so-b", "2024"))).isEmpty();
        write("corpus/statistics/so-a/2024.xlsx");
        assertThat(workspace.statistics(entry("so-a", "2024")))
                .contains(file("statistics/so-a/2024.xlsx"));
    }

    @Test
    void facts_are_the_yaml_files_of_corpus_catalogue_and_outlines() throws IOException {
        write("corpus/agencies.yaml");
        write("corpus/README.md");
        write("corpus/outlines/so.yaml");
        write("corpus/catalogue/b.yaml");
        write("corpus/catalogue/a.yaml");
        write("corpus/reports/a.yaml");

        assertThat(new Workspace(folder).facts())
                .containsExactly(
                        file("agencies.yaml"),
                        file("catalogue/a.yaml"),
                        file("catalogue/b.yaml"),
                        file("outlines/so.yaml"));
    }

    @Test
    void reports_and_statistics_of_several_types_lie_side_by_side() throws IOException {
        write("corpus/reports/so-a/2024.docx");
        write("corpus/reports/so-a/2024.ke-hoach.txt");
        write("corpus/reports/so-a/2024.ke-hoach.docx");
        write("corpus/reports/so-a/2024.Bản cũ.docx");
        write("corpus/reports/so-a/2024.ke-hoach.sua.docx");
        write("corpus/statistics/so-a/2024.ke-hoach.json");
        var workspace = new Workspace(folder);
        var plan = entry("so-a", "2024.ke-hoach");

        assertThat(workspace.reports("so-a", Period.year(2024)))
                .isEqualTo(workspace.reports())
                .containsExactly(
                        new ReportFile(entry("so-a", "2024"), file("reports/so-a/2024.docx")),
                        new ReportFile(plan, file("reports/so-a/2024.ke-hoach.docx")));
        assertThat(workspace.reports("so-a", Period.year(2023))).isEmpty();
        assertThat(workspace.statisticsEntries("so-a", Period.year(2024))).containsExactly(plan);
        assertThat(workspace.statistics(plan)).contains(file("statistics/so-a/2024.ke-hoach.json"));
        assertThat(workspace.statistics(entry("so-a", "2024"))).isEmpty();
    }

    @Test
    void an_entry_is_named_after_its_period_and_its_type_where_it_has_one() {
        var plan = entry("so-a", "2024-Q1.ke-hoach");

        assertThat(plan).isEqualTo(new CorpusEntry("so-a", Period.quarter(2024, 1), "ke-hoach"));
        assertThat(plan.key()).isEqualTo("so-a/2024-Q1.ke-hoach");
        assertThat(plan.stem()).isEqualTo("2024-Q1.ke-hoach");
        assertThat(entry("so-a", "2024").key()).isEqualTo("so-a/2024");
        assertThat(CorpusEntry.parse("so-a", "ke-hoach.2024")).isEmpty();
    }

    private static CorpusEntry entry(String agency, String stem) {
        return CorpusEntry.parse(agency, stem).orElseThrow();
    }

    private Path file(String path) {
        return folder.resolve("corpus").resolve(path);
    }

    private void write(String path) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }
}
