package vn.duthao.numerals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.numerals.Reading.Quantity;
import vn.duthao.numerals.Reading.Range;
import vn.duthao.numerals.Reading.Ratio;

class NumeralScannerPropertyTest {

    private static final List<String> PIECES =
            List.of(
                    "4.903",
                    "94,4%",
                    "05",
                    "1,234",
                    "12/12",
                    "389/KH-UBND",
                    "08/9/2023",
                    "ngày",
                    "tháng",
                    "năm",
                    "2024",
                    "quý",
                    "I",
                    "giai đoạn",
                    "2021",
                    "-",
                    "–",
                    "/",
                    "(",
                    ")",
                    ".",
                    ",",
                    ":",
                    ";",
                    "%",
                    "từ",
                    "đến",
                    "số",
                    "Quyết định",
                    "Điều",
                    "mức độ",
                    "3",
                    "hai mươi",
                    "mốt",
                    "triệu",
                    "đồng",
                    "hồ sơ",
                    "trên",
                    "ít nhất",
                    "trở lên",
                    "và",
                    "a",
                    ")",
                    "1022",
                    "ISO",
                    "9001:2015",
                    "02773.851.xxx",
                    "6",
                    "đầu",
                    "cuối",
                    "\n",
                    " ",
                    "@",
                    "www.",
                    "Covid-19",
                    "1.2.3",
                    "31/02/2024",
                    "99999999999999999999",
                    "\u0301",
                    "\uD83D",
                    "\uDE00",
                    "x",
                    "18i");

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    private static String sentence(long seed) {
        var random = new SplittableRandom(seed);
        var sentence = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            sentence.append(PIECES.get(random.nextInt(PIECES.size())));
            sentence.append(random.nextInt(3) > 0 ? " " : "");
        }
        return sentence.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void spans_are_exact_and_in_order(long seed) {
        var sentence = sentence(seed);

        var spans = new NumeralScanner().scan(sentence);

        assertThat(spans).isNotEmpty();
        var last = 0;
        for (var span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            assertThat(span.end()).isGreaterThan(span.start());
            assertThat(sentence.substring(span.start(), span.end())).isEqualTo(span.text());
            last = span.end();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_parts_of_ratios_and_ranges_are_figures(long seed) {
        var scanner = new NumeralScanner();
        var sentence = sentence(seed);

        for (var span : scanner.scan(sentence)) {
            if (span.reading() instanceof Ratio ratio) {
                var part = sentence.substring(ratio.partStart(), ratio.partEnd());
                var whole = sentence.substring(ratio.wholeStart(), ratio.wholeEnd());
                assertThat(value(scanner, part)).isEqualTo(ratio.part().value());
                assertThat(value(scanner, whole)).isEqualTo(ratio.whole().value());
            } else if (span.reading() instanceof Range(Quantity low, Quantity high)) {
                assertThat(low.value()).isLessThan(high.value());
            }
        }
    }

    private static BigDecimal value(NumeralScanner scanner, String text) {
        return ((Quantity) scanner.readWhole(text).orElseThrow()).value();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_characters_can_be_scanned(long seed) {
        var random = new SplittableRandom(seed);
        var text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append((char) random.nextInt(random.nextBoolean() ? 128 : 0x2100));
        }
        var sentence = text.toString();

        for (var span : new NumeralScanner().scan(sentence)) {
            assertThat(sentence.substring(span.start(), span.end())).isEqualTo(span.text());
        }
    }

    static Stream<String> repeated() {
        return Stream.of(
                "1",
                "1.",
                "1,",
                "1/",
                "1-",
                "1 ",
                "(1) a ",
                "12/3, ",
                "2021, ",
                "2021 - ",
                "quý I, ",
                "tháng 1, ",
                "KH-",
                "1/KH-",
                "hai mươi ",
                "nghìn ",
                "một trăm tỷ ",
                "0123 ",
                "xxx.",
                "a:",
                "a@",
                "\u0301",
                "Điều 5, 6, ",
                "Tiếp nhận 4.903 hồ sơ, ",
                "ngày 1/2/",
                "từ ",
                "   ",
                "((",
                "mức độ 3, 4 và ");
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void no_repetition_makes_the_time_explode(String piece) {
        var sentence = piece.repeat(100_000 / piece.length());

        var spans = new NumeralScanner().scan(sentence);

        assertThat(spans).allSatisfy(span -> assertThat(span.end()).isGreaterThan(span.start()));
    }

    @Test
    void a_sentence_of_a_million_characters_is_scanned() {
        var piece = "tiếp nhận 4.903 hồ sơ, đạt 94,4% kế hoạch; ";

        var spans = new NumeralScanner().scan(piece.repeat(1_000_000 / piece.length()));

        assertThat(spans).hasSize(2 * (1_000_000 / piece.length()));
    }

    @Test
    void fifty_thousand_numbers_are_all_found() {
        assertThat(new NumeralScanner().scan("4.903; ".repeat(50_000))).hasSize(50_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "hồ sơ", "4.903 hồ sơ", "4.903 4.904", "năm 2024"})
    void a_text_that_is_more_or_less_than_a_numeral_is_no_whole(String text) {
        assertThat(new NumeralScanner().readWhole(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.903", " 98,5 % ", "-3,2", "2024", "12/12", "389/KH-UBND"})
    void a_cell_with_one_numeral_is_read_whole(String text) {
        assertThat(new NumeralScanner().readWhole(text)).isPresent();
    }
}
