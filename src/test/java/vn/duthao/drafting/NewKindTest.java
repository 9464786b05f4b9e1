package vn.duthao.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.Golden;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Workspace;
import vn.duthao.check.Severity;
import vn.duthao.render.text.TextRenderer;
import vn.duthao.report.Sentence;
import vn.duthao.statistics.Item;
import vn.duthao.statistics.file.FormWriter;
import vn.duthao.statistics.file.StatisticsReader;
import vn.duthao.statistics.file.StatisticsWriter;

/**
 * A kind of document that the program has never heard of, made of data only: an outline with a
 * sheet of items, a catalogue, a form and one past document ({@code src/test/resources/kinds}).
 */
class NewKindTest {

    private static final Workspace WORKSPACE =
            new Workspace(Path.of("src/test/resources/kinds/tiep-dan"));
    private static final Period PERIOD = Period.parse("2024-Q2").orElseThrow();

    @TempDir private Path folder;
    private DraftingDesk desk;

    @BeforeEach
    void index_the_past_document() {
        desk = new DraftingDesk(WORKSPACE, folder.resolve("index"));
        assertThat(desk.updateIndex(_ -> {}, _ -> {}).skipped()).isEmpty();
    }

    private Draft draft() {
        var agency = desk.corpus().agencies().get("so-mau");
        return desk.draft(agency, desk.statistics(agency, PERIOD, null).data());
    }

    @Test
    void a_new_kind_of_document_is_drafted_from_data_alone() {
        Golden.assertApproved("drafting/new-kind.txt", new TextRenderer().render(draft().report()));
    }

    @Test
    void its_draft_is_without_findings() {
        assertThat(draft().check().findings())
                .filteredOn(f -> f.severity() != Severity.INFO)
                .isEmpty();
    }

    @Test
    void every_figure_text_and_count_of_a_row_names_its_cell_in_the_workbook() {
        var agency = desk.corpus().agencies().get("so-mau");
        var workbook = folder.resolve("2024-Q2.xlsx");
        new StatisticsWriter().write(desk.statistics(agency, PERIOD, null).data(), workbook, false);

        var draft = desk.draft(agency, desk.statistics(agency, PERIOD, workbook).data());

        assertThat(draft.report().placed().flatMap(placed -> told(placed.sentence())))
                .contains(
                        "03 ← 2024-Q2.xlsx!don-thu!B2, B3, B4",
                        "Đất đai ← 2024-Q2.xlsx!don-thu!B2",
                        "17 ← 2024-Q2.xlsx!don-thu!C2",
                        "08 ← 2024-Q2.xlsx!don-thu!A4");
    }

    private static Stream<String> told(Sentence sentence) {
        return sentence.slots().stream()
                .map(s -> sentence.text().substring(s.start(), s.end()) + " ← " + s.source());
    }

    @Test
    void its_form_holds_last_years_rows_and_reads_back() {
        var agency = desk.corpus().agencies().get("so-mau");
        var outline = desk.corpus().outline("bao-cao-tiep-dan", "so", PERIOD.kind());
        var form = folder.resolve("form.xlsx");
        new FormWriter(desk.corpus().catalogue())
                .write(
                        outline,
                        agency,
                        PERIOD,
                        desk.earlier(agency, PERIOD, outline.reportType()),
                        form,
                        false);

        var read = new StatisticsReader(desk.corpus()).readFile(form, "so-mau", PERIOD).data();

        assertThat(read.items()).extracting(i -> i.about()).containsExactly("Đất đai", "Xây dựng");
    }

    @Test
    void its_rows_are_written_and_read_back_in_both_forms() {
        var agency = desk.corpus().agencies().get("so-mau");
        var data = desk.statistics(agency, PERIOD, null).data();
        for (var name : new String[] {"copy.json", "copy.xlsx"}) {
            var file = folder.resolve(name);
            new StatisticsWriter().write(data, file, false);

            var read = new StatisticsReader(desk.corpus()).read(file);

            assertThat(read.observations())
                    .extracting(o -> o.id() + " " + o.value().toPlainString())
                    .containsExactlyInAnyOrderElementsOf(
                            data.observations().stream()
                                    .map(o -> o.id() + " " + o.value().toPlainString())
                                    .toList());
            assertThat(read.items())
                    .extracting(Item::about, Item::texts)
                    .containsExactlyElementsOf(
                            data.items().stream().map(i -> tuple(i.about(), i.texts())).toList());
        }
    }
}
