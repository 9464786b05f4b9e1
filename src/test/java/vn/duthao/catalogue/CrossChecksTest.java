package vn.duthao.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.catalogue.OutlineSection.DocumentUse;
import vn.duthao.catalogue.OutlineSection.IndicatorUse;
import vn.duthao.catalogue.OutlineSection.Words;
import vn.duthao.notice.UnusableInputException;

/** Files that name each other, with every kind of relation and section there is. */
class CrossChecksTest {

    private static final String CATALOGUE =
            """
            schema: duthao/catalogue/1
            indicators:
              - {id: tong, name: Tổng, unit: hồ sơ, kind: count, decimals: 0, padded: false, synonyms: [tổng số, tất cả]}
              - {id: moi, name: Mới, unit: hồ sơ, kind: count, decimals: 0, padded: true, zero: "⟦agency.self⟧ không có hồ sơ mới, ⟦tong⟧ hồ sơ."}
              - {id: cu, name: Cũ, unit: hồ sơ, kind: count, decimals: 0, padded: true}
              - {id: phan-tram, name: Tỷ lệ, unit: "%", kind: rate, decimals: 2, padded: false}
            relations:
              - {kind: sum, total: tong, parts: [moi, cu]}
              - kind: rate
                rate: phan-tram
                numerator: [moi]
                denominator: [tong]
                source: Mẫu 1
                variants:
                  - {numerator: [cu, moi], denominator: [tong], source: Mẫu 2}
              - {kind: carry-over, current: cu, previous: moi}
              - {kind: at-most, part: cu, whole: tong}
            """;

    private static final String AGENCIES =
            """
            schema: duthao/agencies/1
            agencies:
              - {id: so-a, name: Sở A, type: so, symbol: SA, signer: {authority: KT., title: PHÓ}, place: P, province: Q, self: Sở, parentSelf: Tỉnh, pastNames: [Ty A], archive: VT, from: 2020-01-01, recipients: [UBND tỉnh], until: 2024-12-31, successor: so-b}
              - {id: so-b, name: Sở B, type: so, symbol: SB, signer: {authority: "", title: G}, place: P, self: Sở, archive: VT}
              - {id: so-c, name: Sở C, type: so, symbol: SC, signer: {authority: "", title: G}, place: P, self: Sở, archive: VT, parent: so-b}
            """;

    private static final String OUTLINE =
            """
            schema: duthao/outline/1
            id: mau
            reportType: bao-cao
            agencyTypes: [so]
            periods: [year, quarter]
            title: Kết quả
            sections:
              - id: mot
                number: I
                heading: MỘT
                sections:
                  - id: hai
                    number: "-"
                    heading: Hai
                    aliases: [Thứ hai]
                    keywords: [hai]
                    inline: true
                    required: true
                    periods: [quarter]
                    indicators: [{id: moi, required: true}, {id: cu}, {id: tong, required: true, periods: [quarter]}]
                    documents: {types: [Kế hoạch], subjects: [cải cách]}
                    words: carried
                    nothing: "Không có ⟦tong⟧ trong ⟦period.short⟧."
                    sections:
                      - {id: ba, number: a, heading: Ba}
            """;

    private static final String CITATIONS =
            """
            schema: duthao/citations/1
            citations:
              - {number: 1/NQ-CP, type: Nghị quyết, issuer: Chính phủ, subject: a, sureness: confirmed}
              - {number: 2/2020/NĐ-CP, type: Nghị định, issuer: Chính phủ, subject: b, date: 2020-01-02, replacedBy: 3/NĐ-CP, replacedFrom: 2025-07-01, sureness: confirmed}
            """;

    @TempDir private Path corpus;

    @BeforeEach
    void a_corpus_that_is_right() throws IOException {
        write("catalogue/a.yaml", CATALOGUE);
        write("catalogue/read-me.txt", "no facts");
        write("agencies.yaml", AGENCIES);
        write("outlines/mau.yaml", OUTLINE);
        write("citations.yaml", CITATIONS);
    }

    @Test
    void indicators_and_relations_are_read_whole() {
        var catalogue = read().catalogue();

        assertThat(catalogue.all())
                .extracting(Indicator::id)
                .containsExactly("tong", "moi", "cu", "phan-tram");
        assertThat(catalogue.find("moi"))
                .contains(
                        new Indicator(
                                "moi",
                                "Mới",
                                "hồ sơ",
                                Indicator.Kind.COUNT,
                                0,
                                true,
                                Map.of(),
                                List.of(),
                                null,
                                "⟦agency.self⟧ không có hồ sơ mới, ⟦tong⟧ hồ sơ."));
        assertThat(catalogue.find("phan-tram")).map(Indicator::decimals).contains(2);
        assertThat(catalogue.find("tong").orElseThrow().synonyms())
                .containsExactly("tổng số", "tất cả");
        assertThat(catalogue.nearest("phan-tramm")).contains("phan-tram");
        assertThat(catalogue.relations())
                .containsExactly(
                        new Relation.Sum("tong", List.of("moi", "cu")),
                        new Relation.Rate(
                                "phan-tram",
                                new Relation.Fraction(List.of("moi"), List.of("tong"), "Mẫu 1"),
                                List.of(
                                        new Relation.Fraction(
                                                List.of("cu", "moi"), List.of("tong"), "Mẫu 2"))),
                        new Relation.CarryOver("cu", "moi"),
                        new Relation.AtMost("cu", "tong"));
    }

    @Test
    void agencies_and_citations_are_read_whole() {
        var read = read();

        assertThat(read.agencies().all())
                .first()
                .isEqualTo(
                        new Agency(
                                "so-a",
                                "Sở A",
                                "so",
                                null,
                                "SA",
                                "KT.",
                                "PHÓ",
                                "P",
                                "Q",
                                "Sở",
                                "Tỉnh",
                                List.of("Ty A"),
                                "so-b",
                                LocalDate.of(2020, 1, 1),
                                LocalDate.of(2024, 12, 31),
                                List.of("UBND tỉnh"),
                                "VT"));
        assertThat(read.agencies().get("so-c").parent()).isEqualTo("so-b");
        assertThat(read.catalogue().citations("2/2020/NĐ-CP"))
                .containsExactly(
                        new Citation(
                                "2/2020/NĐ-CP",
                                "Nghị định",
                                "Chính phủ",
                                LocalDate.of(2020, 1, 2),
                                "b",
                                "3/NĐ-CP",
                                LocalDate.of(2025, 7, 1)));
    }

    @Test
    void an_outline_is_read_whole() {
        var last =
                new OutlineSection(
                        "ba",
                        "a",
                        "Ba",
                        List.of(),
                        List.of(),
                        false,
                        false,
                        Set.of(),
                        List.of(),
                        new DocumentUse(List.of(), List.of()),
                        Words.SUPPLIED,
                        null,
                        List.of());
        var inner =
                new OutlineSection(
                        "hai",
                        "-",
                        "Hai",
                        List.of("Thứ hai"),
                        List.of("hai"),
                        true,
                        true,
                        Set.of(Period.Kind.QUARTER),
                        List.of(
                                new IndicatorUse("moi", true),
                                new IndicatorUse("cu", false),
                                new IndicatorUse("tong", false, Set.of(Period.Kind.QUARTER))),
                        new DocumentUse(List.of("Kế hoạch"), List.of("cải cách")),
                        Words.CARRIED,
                        "Không có ⟦tong⟧ trong ⟦period.short⟧.",
                        List.of(last));
        var outline = read().outline("bao-cao", "so", Period.Kind.YEAR);

        assertThat(outline.title()).isEqualTo("Kết quả");
        assertThat(outline.section("hai")).contains(inner);
        assertThat(outline.section("bon")).isEmpty();
        assertThat(outline.allSections())
                .extracting(OutlineSection::id)
                .containsExactly("mot", "hai", "ba");
    }

    @ParameterizedTest
    @CsvSource({"YEAR, mot", "QUARTER, mot hai ba", "CUSTOM, mot hai ba"})
    void a_section_of_some_periods_goes_with_those_below_it(Period.Kind kind, String ids) {
        assertThat(read().outlines().getFirst().allSections(kind))
                .extracting(OutlineSection::id)
                .containsExactly(ids.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "bao-cao, so, YEAR, true",
        "bao-cao, so, CUSTOM, true",
        "bao-cao, so, HALF, false",
        "bao-cao, bo, YEAR, false",
        "ke-hoach, so, YEAR, false"
    })
    void an_outline_is_for_a_type_of_report_of_agency_and_of_period(
            String report, String agency, Period.Kind kind, boolean found) {
        assertThat(read().findOutline(report, agency, kind).isPresent()).isEqualTo(found);
    }

    @Test
    void a_corpus_of_indicators_alone_has_neither_agencies_nor_outlines() {
        var alone = Corpus.of(read().catalogue());

        assertThat(alone.agencies().all()).isEmpty();
        assertThat(alone.outlines()).isEmpty();
        assertThat(alone.catalogue().find("moi")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    catalogue/a.yaml | total: tong | total: xxxx | 8: no indicator "xxxx" in the catalogue. Correct the name, or add the indicator.
                    catalogue/a.yaml | parts: [moi, cu] | parts: [moi, moii] | 8: no indicator "moii" in the catalogue. Write "moi", or add the indicator.
                    catalogue/a.yaml | rate: phan-tram | rate: phan-tran | 10: no indicator "phan-tran" in the catalogue. Write "phan-tram", or add the indicator.
                    catalogue/a.yaml | numerator: [moi] | numerator: [mmoi] | 11: no indicator "mmoi" in the catalogue. Write "moi", or add the indicator.
                    catalogue/a.yaml | numerator: [cu, | numerator: [mmoi, | 15: no indicator "mmoi" in the catalogue. Write "moi", or add the indicator.
                    catalogue/a.yaml | current: cu | current: tonng | 16: no indicator "tonng" in the catalogue. Write "tong", or add the indicator.
                    catalogue/a.yaml | previous: moi | previous: tonng | 16: no indicator "tonng" in the catalogue. Write "tong", or add the indicator.
                    catalogue/a.yaml | whole: tong | whole: tonng | 17: no indicator "tonng" in the catalogue. Write "tong", or add the indicator.
                    catalogue/a.yaml | part: cu | part: tonng | 17: no indicator "tonng" in the catalogue. Write "tong", or add the indicator.
                    catalogue/a.yaml | ⟦agency.self⟧ | ⟦zzzzzzz⟧ | 4: nothing is known that fills the slot "zzzzzzz". Name an indicator, or one of: period, period.short, agency.self, agency.parentSelf, agency.name, report.subject.
                    catalogue/a.yaml | decimals: 2 | decimals: 5 | 6: "decimals" must have a maximum value of 4. Correct it.
                    catalogue/a.yaml | padded: true, zero | padded: null, zero | 4: "padded" must be of the type boolean. Correct it; put text that looks like a number into quotes.
                    agencies.yaml | id: so-c | id: so-a | 5: "so-a" already stands at {corpus}/agencies.yaml:3. Give one of the two another name, or delete it.
                    agencies.yaml | parent: so-b | parent: zzz | 5: no agency "zzz" in the register. Correct the id, or add the agency.
                    agencies.yaml | successor: so-b | successor: so-bb | 3: no agency "so-bb" in the register. Write "so-b", or add the agency.
                    agencies.yaml | successor: so-b | successor: so-a | 3: going from "so-a" by its field "successor" leads back to itself. Correct the field.
                    agencies.yaml | until: 2024-12-31, successor: so-b | successor: so-b | 3: the field "until" is missing. Add it.
                    outlines/mau.yaml | id: ba | id: hai | 25: "hai" already stands at {corpus}/outlines/mau.yaml:12. Give one of the two another name, or delete it.
                    outlines/mau.yaml | {id: cu} | {id: moi} | 20: "moi" already stands at {corpus}/outlines/mau.yaml:20. Give one of the two another name, or delete it.
                    outlines/mau.yaml | {id: cu} | {id: cuu} | 20: no indicator "cuu" in the catalogue. Write "cu", or add the indicator.
                    outlines/mau.yaml | periods: [year, quarter] | periods: [] | 5: "periods" must have at least 1 items but found 0. Correct it.
                    citations.yaml | date: 2020-01-02 | date: 2020-02-30 | 4: there is no day 2020-02-30. Write an existing day like 2024-01-31.
                    """)
    void what_does_not_agree_is_told_with_its_line(
            String file, String old, String with, String message) throws IOException {
        write(file, Files.readString(corpus.resolve(file)).replace(old, with));

        assertThat(messages())
                .isEqualTo(
                        corpus.resolve(file)
                                + ":"
                                + message.replace("{corpus}", corpus.toString()));
    }

    @Test
    void what_is_wrong_is_told_in_the_order_of_its_lines() throws IOException {
        write("citations.yaml", CITATIONS.replace("type: Nghị quyết, ", "") + "more: 1\n");

        assertThat(messages().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains(":3: the field \"type\""),
                        line -> assertThat(line).contains(":5: the field \"more\""));
    }

    @Test
    void a_citation_is_known_by_its_number_and_the_year_of_its_date() throws IOException {
        var undated = CITATIONS.lines().skip(2).findFirst().orElseThrow() + "\n";

        write("citations.yaml", CITATIONS.replace("2/2020/NĐ-CP", "1/NQ-CP"));
        assertThat(read().catalogue().citations("1/NQ-CP")).hasSize(2);
        write("citations.yaml", CITATIONS + undated);
        assertThat(messages()).contains(":5: \"1/NQ-CP\" already stands at ");
    }

    @Test
    void the_id_of_an_outline_stands_once_and_files_are_read_by_name() throws IOException {
        write("outlines/b.yaml", OUTLINE);

        assertThat(messages())
                .isEqualTo(
                        corpus.resolve("outlines/mau.yaml")
                                + ":2: \"mau\" already stands at "
                                + corpus.resolve("outlines/b.yaml")
                                + ":2. Give one of the two another name, or delete it.");
    }

    @Test
    void agencies_that_follow_each_other_round_are_each_told_once() throws IOException {
        write(
                "agencies.yaml",
                Files.readString(corpus.resolve("agencies.yaml"))
                        .replace("symbol: SB,", "symbol: SB, parent: so-c,"));

        assertThat(messages().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains(":4: going from \"so-b\""),
                        line -> assertThat(line).contains(":5: going from \"so-c\""));
    }

    private Corpus read() {
        return new CorpusReader().read(corpus);
    }

    private String messages() {
        return catchThrowableOfType(UnusableInputException.class, this::read)
                .notice()
                .in(Locale.ENGLISH);
    }

    private void write(String file, String text) throws IOException {
        var path = corpus.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
