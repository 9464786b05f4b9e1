package vn.duthao.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.catalogue.OutlineSection.Words;
import vn.duthao.notice.UnusableInputException;

class CorpusReaderTest {

    private static final String CATALOGUE =
            """
            schema: duthao/catalogue/1
            indicators:
              - id: ho-so.tiep-nhan
                name: Tổng số hồ sơ đã tiếp nhận
                unit: hồ sơ
                kind: count
                decimals: 0
                padded: true
                codes: {so-nganh: III.3.1.1}
                statement: "Tiếp nhận ⟦ho-so.tiep-nhan⟧ hồ sơ."
              - {id: ho-so.truc-tuyen, name: Hồ sơ trực tuyến, unit: hồ sơ, kind: count, decimals: 0, padded: true}
              - {id: ty-le.truc-tuyen, name: Tỷ lệ trực tuyến, unit: "%", kind: rate, decimals: 2, padded: false}
            relations:
              - {kind: at-most, part: ho-so.truc-tuyen, whole: ho-so.tiep-nhan}
              - kind: rate
                rate: ty-le.truc-tuyen
                numerator: [ho-so.truc-tuyen]
                denominator: [ho-so.tiep-nhan]
            """;

    private static final String AGENCIES =
            """
            schema: duthao/agencies/1
            agencies:
              - id: ubnd-tinh-an-giang
                name: UBND tỉnh An Giang
                type: ubnd-tinh
                symbol: UBND
                signer: {authority: "", title: CHỦ TỊCH}
                place: An Giang
                self: UBND tỉnh
                archive: VT
              - id: so-y-te-an-giang
                name: Sở Y tế
                type: so
                parent: ubnd-tinh-an-giang
                symbol: SYT
                signer: {authority: KT. GIÁM ĐỐC, title: PHÓ GIÁM ĐỐC}
                place: An Giang
                self: Sở
                until: 2025-02-28
                archive: "VT, VP"
            """;

    private static final String OUTLINE =
            """
            schema: duthao/outline/1
            id: mau
            reportType: bao-cao-cchc
            agencyTypes: [so]
            periods: [year, nine-months]
            title: Kết quả
            sections:
              - id: ket-qua
                number: I
                heading: KẾT QUẢ
                indicators:
                  - {id: ho-so.tiep-nhan, required: true, periods: [year]}
                documents: {types: [Kế hoạch], subjects: [cải cách hành chính]}
                words: carried
                nothing: "Trong ⟦period⟧, không phát sinh."
            """;

    private static final String CITATIONS =
            """
            schema: duthao/citations/1
            citations:
              - {number: 76/NQ-CP, type: Nghị quyết, issuer: Chính phủ, date: 2021-07-15, subject: chương trình, sureness: confirmed}
              - {number: 76/NQ-CP, type: Nghị quyết, issuer: Chính phủ, date: 2013-06-13, subject: sửa đổi, sureness: confirmed}
            """;

    @TempDir private Path corpus;

    @BeforeEach
    void a_small_corpus_that_is_right() throws IOException {
        write("catalogue/a.yaml", CATALOGUE);
        write("agencies.yaml", AGENCIES);
        write("outlines/mau.yaml", OUTLINE);
        write("citations.yaml", CITATIONS);
    }

    @Test
    void reads_indicators_and_relations() {
        var catalogue = read().catalogue();

        assertThat(catalogue.find("ho-so.tiep-nhan"))
                .hasValueSatisfying(
                        i -> {
                            assertThat(i.kind()).isEqualTo(Indicator.Kind.COUNT);
                            assertThat(i.padded()).isTrue();
                            assertThat(i.codes()).containsEntry("so-nganh", "III.3.1.1");
                            assertThat(i.zero()).isNull();
                        });
        assertThat(catalogue.relations())
                .first()
                .isEqualTo(new Relation.AtMost("ho-so.truc-tuyen", "ho-so.tiep-nhan"));
        assertThat(catalogue.citations("76/NQ-CP")).hasSize(2);
    }

    @Test
    void reads_agencies_with_their_days() {
        var agency = read().agencies().get("so-y-te-an-giang");

        assertThat(agency.signerTitle()).isEqualTo("PHÓ GIÁM ĐỐC");
        assertThat(agency.until()).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(agency.from()).isNull();
    }

    @Test
    void reads_an_outline_with_what_is_required_when() {
        var outline = read().outline("bao-cao-cchc", "so", Period.Kind.NINE_MONTHS);
        var section = outline.section("ket-qua").orElseThrow();
        var use = section.indicators().getFirst();

        assertThat(section.words()).isEqualTo(Words.CARRIED);
        assertThat(section.documents().types()).containsExactly("Kế hoạch");
        assertThat(use.required()).isFalse();
        assertThat(use.requiredFor(Period.Kind.YEAR)).isTrue();
        assertThat(use.requiredFor(Period.Kind.QUARTER)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    # file | what is replaced | by what | line | the message after file and line
                    catalogue/a.yaml | kind: count | kind: cout | 6 | "cout" is not possible here. Write "count".
                    catalogue/a.yaml | kind: count | kind: percentage | 6 | "percentage" is not possible here. Write one of: count, rate, score, rank, money, flag.
                    catalogue/a.yaml | duthao/catalogue/1 | duthao/catalogue/9 | 1 | "duthao/catalogue/9" is not possible here. Write "duthao/catalogue/1".
                    catalogue/a.yaml | decimals: 0 | decimal: 0 | 3 | the field "decimals" is missing. Add it.
                    catalogue/a.yaml | padded: true | padded: "true" | 8 | "padded" must be of the type boolean. Correct it; put text that looks like a number into quotes.
                    catalogue/a.yaml | III.3.1.1 | III/3 | 9 | "III/3" is not written as it must be. Write it like "III.3.1.1".
                    catalogue/a.yaml | codes: {so-nganh: | codes: {so-nghanh: | 9 | the field "so-nghanh" is unknown. Write "so-nganh", or delete it.
                    catalogue/a.yaml | codes: {so-nganh: | colour: {so-nganh: | 9 | the field "colour" is unknown. Delete it, or use one of: id, name, unit, kind, decimals, padded, codes, synonyms, statement, zero, states, rollup.
                    catalogue/a.yaml | unit: hồ sơ | name: hồ sơ | 5 | the field "name" stands twice. Delete one of them.
                    catalogue/a.yaml | ⟦ho-so.tiep-nhan⟧ | ⟦ho-so.tiep-nham⟧ | 10 | nothing is known that fills the slot "ho-so.tiep-nham". Write "ho-so.tiep-nhan".
                    catalogue/a.yaml | {id: ho-so.truc-tuyen | {id: ho-so.tiep-nhan | 11 | "ho-so.tiep-nhan" already stands at {corpus}/catalogue/a.yaml:3. Give one of the two another name, or delete it.
                    catalogue/a.yaml | part: ho-so.truc-tuyen | part: ho-so.truc-tuen | 14 | no indicator "ho-so.truc-tuen" in the catalogue. Write "ho-so.truc-tuyen", or add the indicator.
                    catalogue/a.yaml | denominator: [ho-so.tiep-nhan] | denominator: [something-else] | 18 | no indicator "something-else" in the catalogue. Correct the name, or add the indicator.
                    agencies.yaml | parent: ubnd-tinh-an-giang | parent: ubnd-tinh-an-giag | 14 | no agency "ubnd-tinh-an-giag" in the register. Write "ubnd-tinh-an-giang", or add the agency.
                    agencies.yaml | parent: ubnd-tinh-an-giang | parent: so-y-te-an-giang | 14 | going from "so-y-te-an-giang" by its field "parent" leads back to itself. Correct the field.
                    agencies.yaml | 2025-02-28 | 2025-02-30 | 19 | there is no day 2025-02-30. Write an existing day like 2024-01-31.
                    agencies.yaml | 2025-02-28 | 28/02/2025 | 19 | "28/02/2025" is not written as it must be. Write it like "2024-01-31".
                    outlines/mau.yaml | id: ho-so.tiep-nhan | id: ho-so.tiep-nan | 12 | no indicator "ho-so.tiep-nan" in the catalogue. Write "ho-so.tiep-nhan", or add the indicator.
                    outlines/mau.yaml | ⟦period⟧ | ⟦perod⟧ | 15 | nothing is known that fills the slot "perod". Write "period".
                    citations.yaml | 2013-06-13 | 2021-06-13 | 4 | "76/NQ-CP (2021)" already stands at {corpus}/citations.yaml:3. Give one of the two another name, or delete it.
                    """)
    void says_file_line_fault_and_cure(
            String file, String old, String with, int line, String message) throws IOException {
        change(file, old, with);

        assertThat(messages().lines())
                .contains(
                        corpus.resolve(file)
                                + ":"
                                + line
                                + ": "
                                + message.replace("{corpus}", corpus.toString()));
    }

    @Test
    void text_that_is_not_yaml_is_refused_with_its_line() throws IOException {
        change("catalogue/a.yaml", "name: Tổng số", "name: \"Tổng\" số");

        assertThat(messages())
                .startsWith(corpus.resolve("catalogue/a.yaml") + ":4: this is not YAML:");
    }

    @Test
    void a_section_id_stands_once_in_an_outline() throws IOException {
        write(
                "outlines/mau.yaml",
                OUTLINE + "  - {id: ket-qua, number: II, heading: KẾT QUẢ KHÁC}\n");

        assertThat(messages())
                .startsWith(
                        corpus.resolve("outlines/mau.yaml")
                                + ":16: \"ket-qua\" already stands at ");
    }

    @Test
    void every_wrong_place_of_every_file_is_told() throws IOException {
        change("catalogue/a.yaml", "kind: count", "kind: cout");
        change("agencies.yaml", "type: so", "type: soo");

        assertThat(messages().lines())
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).contains("a.yaml:6:"),
                        second -> assertThat(second).contains("agencies.yaml:13:"));
    }

    @Test
    void a_missing_file_is_named() throws IOException {
        Files.delete(corpus.resolve("agencies.yaml"));

        assertThat(messages())
                .isEqualTo(
                        corpus.resolve("agencies.yaml")
                                + ": the file cannot be read. Put it there, or choose a folder made by"
                                + " \"duthao init\".");
    }

    @Test
    void a_folder_without_files_is_named() throws IOException {
        Files.delete(corpus.resolve("outlines/mau.yaml"));

        assertThat(messages())
                .startsWith(corpus.resolve("outlines") + ": the folder has no .yaml file.");
    }

    @Test
    void speaks_vietnamese_too_and_ends_with_exit_code_2() throws IOException {
        change("catalogue/a.yaml", "part: ho-so.truc-tuyen", "part: ho-so.truc-tuen");

        var failure = failure();

        assertThat(failure.exitCode()).isEqualTo(2);
        assertThat(failure.notice().in(Locale.of("vi")))
                .endsWith(
                        "a.yaml:14: danh mục không có chỉ tiêu \"ho-so.truc-tuen\". Hãy viết"
                                + " \"ho-so.truc-tuyen\" hoặc bổ sung chỉ tiêu.");
    }

    @Test
    void decomposed_letters_are_read_as_composed_ones() throws IOException {
        change("agencies.yaml", "name: Sở Y tế", "name: So\u031B\u0309 Y te\u0302\u0301");

        assertThat(read().agencies().get("so-y-te-an-giang").name()).isEqualTo("Sở Y tế");
    }

    @Test
    void an_outline_that_is_not_there_is_refused_with_those_that_are() {
        var corpusRead = read();

        var failure =
                catchThrowableOfType(
                        UnusableInputException.class,
                        () -> corpusRead.outline("bao-cao-cchc", "so", Period.Kind.HALF));

        assertThat(failure)
                .hasMessageContaining("\"bao-cao-cchc\"")
                .hasMessageContaining("half")
                .hasMessageContaining("mau (bao-cao-cchc)");
    }

    private Corpus read() {
        return new CorpusReader().read(corpus);
    }

    private String messages() {
        return failure().notice().in(Locale.ENGLISH);
    }

    private UnusableInputException failure() {
        return catchThrowableOfType(UnusableInputException.class, this::read);
    }

    private void change(String file, String old, String with) throws IOException {
        var text = Files.readString(corpus.resolve(file));
        assertThat(text).contains(old);
        var at = text.indexOf(old);
        write(file, text.substring(0, at) + with + text.substring(at + old.length()));
    }

    private void write(String file, String text) throws IOException {
        var path = corpus.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
