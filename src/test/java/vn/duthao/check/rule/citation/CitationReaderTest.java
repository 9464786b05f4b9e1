package vn.duthao.check.rule.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.duthao.catalogue.AgencyRegister;
import vn.duthao.check.Place;
import vn.duthao.check.PlacedSentence;
import vn.duthao.numerals.NumeralScanner;

class CitationReaderTest {

    private static List<Cited> read(String text) {
        var sentence =
                new PlacedSentence(
                        new Place("", "", text, 0),
                        List.of(),
                        -1,
                        -1,
                        null,
                        null,
                        new NumeralScanner().scan(text));
        return new CitationReader(new Issuers(new AgencyRegister(List.of()))).read(sentence);
    }

    @Test
    void reads_kind_number_date_issuer_and_subject() {
        var cited =
                read("Căn cứ Kế hoạch số 44/KH-UBND ngày 05 tháng 02 năm 2024 của UBND"
                                + " Tỉnh, về rà soát, đánh giá TTHC năm 2024, Sở đã làm.")
                        .getFirst();

        assertThat(cited.type()).isEqualTo("kế hoạch");
        assertThat(cited.name()).isEqualTo("Kế hoạch số 44/KH-UBND");
        assertThat(cited.number())
                .isEqualTo(new DocumentNumber(44, "", null, "KH", List.of("UBND")));
        assertThat(cited.date()).isEqualTo(LocalDate.of(2024, 2, 5));
        assertThat(Objects.requireNonNull(cited.issuer()).text()).isEqualTo("UBND Tỉnh");
        assertThat(cited.subject()).isEqualTo("về rà soát, đánh giá TTHC năm 2024");
    }

    @Test
    void a_list_shares_kind_issuer_and_subject() {
        var cited =
                read(
                        "Các Quyết định số 352/QĐ-UBND-HC ngày 25/4/2024, số 771/QĐ-UBND-HC ngày"
                                + " 09/9/2024 và số 932/QĐ-UBND-HC ngày 08/10/2024 của UBND Tỉnh"
                                + " công bố danh mục.");

        assertThat(cited)
                .extracting(
                        c -> c.number().serial(),
                        Cited::type,
                        c -> Objects.requireNonNull(c.issuer()).text(),
                        Cited::subject)
                .containsExactly(
                        tuple(352, "quyết định", "UBND Tỉnh", "công bố danh mục"),
                        tuple(771, "quyết định", "UBND Tỉnh", "công bố danh mục"),
                        tuple(932, "quyết định", "UBND Tỉnh", "công bố danh mục"));
    }

    @Test
    void takes_numbers_of_every_series_apart() {
        assertThat(
                        read(
                                "Theo 177-KH/TU; 72/2025/QH15; 1663/NQ-UBTVQH15; 30c/NQ-CP;"
                                        + " 36/2015/TTLT-BNV-BTC; 1820/SCT-VP."))
                .extracting(Cited::number)
                .containsExactly(
                        new DocumentNumber(177, "", null, "KH", List.of("TU")),
                        new DocumentNumber(72, "", 2025, "", List.of("QH")),
                        new DocumentNumber(1663, "", null, "NQ", List.of("UBTVQH")),
                        new DocumentNumber(30, "c", null, "NQ", List.of("CP")),
                        new DocumentNumber(36, "", 2015, "TTLT", List.of("BNV", "BTC")),
                        new DocumentNumber(1820, "", null, "", List.of("SCT", "VP")));
    }

    @Test
    void a_sign_in_capitals_is_one() {
        assertThat(read("QUYẾT ĐỊNH SỐ: 15 ngày 05/01/2024 của UBND huyện Lấp Vò"))
                .singleElement()
                .extracting(Cited::date)
                .isEqualTo(LocalDate.of(2024, 1, 5));
    }

    @Test
    void the_place_of_an_issuer_is_part_of_it() {
        var issuer =
                read("Theo Quyết định số 12/QĐ-UBND ngày 05/01/2024 của UBND huyện Lấp Vò về dự án.")
                        .getFirst()
                        .issuer();

        assertThat(issuer).extracting("level", "name").containsExactly("huyện", "lap vo");
    }

    @Test
    void counts_and_spans_of_years_are_no_citations() {
        assertThat(read("Báo cáo số 12 hồ sơ; Kế hoạch 2021 - 2025; văn bản số 5.")).isEmpty();
    }

    @Test
    void a_sentence_of_a_megabyte_is_read_in_linear_time() {
        var text = "Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ, ".repeat(18_000);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertThat(read(text)).hasSize(18_000));
    }
}
