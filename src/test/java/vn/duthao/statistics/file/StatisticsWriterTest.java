package vn.duthao.statistics.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.catalogue.Period;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.IssuedDocument;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.OwnIndicator;
import vn.duthao.statistics.SmallCatalogue;
import vn.duthao.statistics.Source;
import vn.duthao.statistics.SuppliedText;

class StatisticsWriterTest {

    private static final Source NOWHERE = new Source("", "", "");

    private final StatisticsWriter writer = new StatisticsWriter();
    private final StatisticsReader reader = new StatisticsReader(SmallCatalogue.CATALOGUE);

    @TempDir Path folder;

    private static DataSet data(Period period, String text, SplittableRandom random) {
        var observations = new ArrayList<Observation>();
        for (var indicator : SmallCatalogue.CATALOGUE.all()) {
            var value = BigDecimal.valueOf(random.nextLong(1_000_000), random.nextInt(3));
            observations.add(
                    new Observation(
                            indicator.id(),
                            indicator,
                            indicator.name(),
                            value.stripTrailingZeros().scale() < 0 ? value.setScale(0) : value,
                            random.nextBoolean() ? "ho-so.moi + 1" : null,
                            random.nextBoolean() ? text : null,
                            NOWHERE));
        }
        observations.add(
                new Observation(
                        "hop",
                        OwnIndicator.define("hop", "Số cuộc họp", "cuộc"),
                        "Số cuộc họp",
                        BigDecimal.TEN,
                        null,
                        null,
                        NOWHERE));
        return new DataSet(
                "x",
                "so-cong-thuong-dong-thap",
                "bao-cao-cchc",
                period,
                observations,
                List.of(
                        new IssuedDocument(
                                "7/KH-SCT",
                                LocalDate.of(2024, 1, 12),
                                "Kế hoạch",
                                text,
                                "UBND Tỉnh",
                                List.of("1/KH-UBND", "2/KH-UBND"),
                                "chi-dao",
                                NOWHERE),
                        new IssuedDocument(
                                "8/KH-SCT",
                                null,
                                "Kế hoạch",
                                "năm",
                                null,
                                List.of(),
                                null,
                                NOWHERE)),
                List.of(new SuppliedText("uu-diem", text, NOWHERE)));
    }

    /** The data without places, values at their least scale. */
    private static DataSet comparable(DataSet data) {
        return new DataSet(
                "x",
                data.agency(),
                data.reportType(),
                data.period(),
                data.observations().stream()
                        .map(
                                o ->
                                        new Observation(
                                                o.id(),
                                                o.indicator(),
                                                o.name(),
                                                o.value().stripTrailingZeros(),
                                                o.formula(),
                                                o.note(),
                                                NOWHERE))
                        .toList(),
                data.documents().stream()
                        .map(
                                d ->
                                        new IssuedDocument(
                                                d.number(),
                                                d.date(),
                                                d.type(),
                                                d.subject(),
                                                d.issuer(),
                                                d.basis(),
                                                d.section(),
                                                NOWHERE))
                        .toList(),
                data.texts().stream()
                        .map(t -> new SuppliedText(t.section(), t.text(), NOWHERE))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "a.json,31,2024",
        "a.json,32,2024-Q3",
        "a.xlsx,33,2024-H1",
        "a.xlsx,34,2024-9M",
        "a.json,35,2022-12-15_2023-03-14",
        "a.xlsx,36,2022-12-15_2023-03-14"
    })
    void what_is_written_is_read_back(String name, long seed, String period) throws IOException {
        var random = new SplittableRandom(seed);
        var data = data(Period.parse(period).orElseThrow(), "=1+1 nghị quyết", random);
        var file = Files.createDirectories(folder.resolve("Sở Công Thương")).resolve(name);

        writer.write(data, file, false);

        assertThat(comparable(reader.read(file))).isEqualTo(comparable(data));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-7", "@x", "=HYPERLINK(\"http://x\")"})
    void text_is_never_written_as_a_formula(String text) throws IOException {
        var file = folder.resolve("a.xlsx");

        writer.write(data(Period.year(2024), text, new SplittableRandom(1)), file, false);

        try (var workbook = WorkbookOpening.open(file)) {
            workbook.forEach(
                    sheet ->
                            sheet.forEach(
                                    row ->
                                            row.forEach(
                                                    cell ->
                                                            assertThat(cell.getCellType())
                                                                    .isNotEqualTo(
                                                                            CellType.FORMULA))));
            assertThat(workbook.getSheet("Van ban").getRow(1).getCell(3).getStringCellValue())
                    .isEqualTo(text);
            assertThat(
                            workbook.getSheet("Van ban")
                                    .getRow(1)
                                    .getCell(3)
                                    .getCellStyle()
                                    .getQuotePrefixed())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.xlsx"})
    void the_same_data_give_the_same_bytes(String name) throws Exception {
        var data = data(Period.year(2024), "năm", new SplittableRandom(5));
        writer.write(data, folder.resolve(name), false);
        var first = Files.readAllBytes(folder.resolve(name));
        Thread.sleep(2100);

        writer.write(data, folder.resolve(name), true);

        assertThat(Files.readAllBytes(folder.resolve(name))).isEqualTo(first);
    }

    @Test
    void a_file_that_is_there_is_replaced_only_by_force_and_nothing_is_left_beside_it()
            throws IOException {
        var file = Files.writeString(folder.resolve("a.json"), "của người khác");
        var data = data(Period.year(2024), "năm", new SplittableRandom(5));

        assertThatThrownBy(() -> writer.write(data, file, false))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("--force");
        assertThat(file).hasContent("của người khác");

        writer.write(data, file, true);
        assertThat(Files.readString(file)).contains("duthao/statistics/1");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_folder_that_is_not_there_is_named_and_not_made() {
        var data = data(Period.year(2024), "năm", new SplittableRandom(5));

        assertThatThrownBy(() -> writer.write(data, folder.resolve("tệp/a.json"), false))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("there is no folder " + folder.resolve("tệp"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void only_json_and_xlsx_are_written() {
        var data = data(Period.year(2024), "năm", new SplittableRandom(5));

        assertThatThrownBy(() -> writer.write(data, folder.resolve("a.csv"), false))
                .isInstanceOf(UnusableInputException.class);
    }
}
