package vn.duthao.statistics.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.catalogue.Period;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.SmallCatalogue;

class JsonReadingTest {

    private static final String TEXT =
            """
            { "schema": "duthao/statistics/1", "agency": "so-cong-thuong-dong-thap",
              "reportType": "bao-cao-cchc", "period": "2024",
              "observations": [
                {"indicator": "ho-so.moi", "value": 4875, "note": "lũy kế"},
                {"indicator": "hs_tt", "name": "Số hồ sơ tiếp nhận trực tuyến", "unit": "hồ sơ",
                 "value": "4632", "source": "2024.xlsx!So lieu!D9"},
                {"indicator": "ty-le.truc-tuyen", "value": 95.02, "formula": "hs_tt/ho-so.moi*100"},
                {"indicator": "nhiem-vu.giao", "value": null} ],
              "documents": [ {"number": "102/KH-SCT", "date": "2024-01-12", "type": "Kế hoạch",
                "subject": "cải cách hành chính năm 2024", "basis": ["389/KH-UBND"], "section": "chi-dao"} ],
              "notes": [ {"section": "uu-diem", "text": "Thực hiện tốt."} ] }
            """;

    private final StatisticsReader reader = new StatisticsReader(SmallCatalogue.CATALOGUE);

    @TempDir Path folder;

    private DataSet read(String text) throws IOException {
        return reader.read(Files.writeString(folder.resolve("2024.json"), text));
    }

    private List<String> problems(String text) throws IOException {
        try {
            return List.of("none: " + read(text));
        } catch (UnusableInputException e) {
            return e.notice().in(Locale.ENGLISH).lines().toList();
        }
    }

    @Test
    void reads_the_contract() throws IOException {
        var data = read(TEXT);

        assertThat(data.period()).isEqualTo(Period.year(2024));
        assertThat(data.observations())
                .extracting(
                        Observation::id,
                        o -> o.indicator().id(),
                        Observation::value,
                        o -> o.source().toString())
                .containsExactly(
                        tuple(
                                "ho-so.moi",
                                "ho-so.moi",
                                new BigDecimal("4875"),
                                "2024.json!/observations/0/value"),
                        tuple(
                                "hs_tt",
                                "ho-so.truc-tuyen",
                                new BigDecimal("4632"),
                                "2024.xlsx!So lieu!D9"),
                        tuple(
                                "ty-le.truc-tuyen",
                                "ty-le.truc-tuyen",
                                new BigDecimal("95.02"),
                                "2024.json!/observations/2/value"));
        assertThat(data.documents())
                .extracting(d -> d.number(), d -> d.date(), d -> d.basis(), d -> d.issuer())
                .containsExactly(
                        tuple(
                                "102/KH-SCT",
                                LocalDate.of(2024, 1, 12),
                                List.of("389/KH-UBND"),
                                null));
        assertThat(data.texts()).extracting(t -> t.text()).containsExactly("Thực hiện tốt.");
    }

    @Test
    void a_period_may_be_an_object() throws IOException {
        var days =
                "{\"from\": \"2022-12-15\", \"to\": \"2023-03-14\", \"label\": \"Quý I năm 2023\"}";

        assertThat(read(TEXT.replace("\"2024\"", days)).period())
                .isEqualTo(
                        Period.custom(
                                LocalDate.of(2022, 12, 15),
                                LocalDate.of(2023, 3, 14),
                                "Quý I năm 2023"));
    }

    @Test
    void decimals_are_exact() throws IOException {
        assertThat(read(TEXT.replace("95.02", "0.1234567890123456")).find("ty-le.truc-tuyen"))
                .get()
                .extracting(Observation::value)
                .isEqualTo(new BigDecimal("0.1234567890123456"));
    }

    @Test
    void says_where_the_contract_is_broken_and_how() throws IOException {
        var problems =
                problems(
                        TEXT.replace("\"agency\": \"so-cong-thuong-dong-thap\",", "")
                                .replace("\"number\": \"102/KH-SCT\",", "")
                                .replace("\"value\": 4875", "\"value\": [1]"));

        assertThat(problems).hasSize(4);
        assertThat(String.join("\n", problems))
                .contains("\"agency\"", "/documents/0", "\"number\"", "/observations/0/value");
    }

    @Test
    void says_at_which_line_it_is_no_JSON() throws IOException {
        assertThat(problems(TEXT.replace("\"reportType\"", "reportType")))
                .singleElement()
                .asString()
                .contains("2024.json", "line 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "value": 4875 | "value": 1e400000000      | too large
                    "value": 4875 | "value": "1.234"          | 1234 or 1,234
                    "value": 4875 | "value": 1, "value": 2    | not JSON
                    ho-so.moi",   | la.la",                   | la.la
                    """)
    void refuses_values_that_cannot_be_trusted(String was, String is, String said)
            throws IOException {
        assertThat(String.join("\n", problems(TEXT.replace(was, is)))).contains(said);
    }

    @Test
    void something_else_than_an_object_is_refused() throws IOException {
        assertThatThrownBy(() -> read("[]")).isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> read("17")).isInstanceOf(UnusableInputException.class);
    }
}
