package vn.duthao.numerals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {

    private static final long SEED = 2024;

    @ParameterizedTest
    @CsvSource({
        "0, không",
        "5, năm",
        "10, mười",
        "11, mười một",
        "15, mười lăm",
        "21, hai mươi mốt",
        "24, hai mươi tư",
        "25, hai mươi lăm",
        "30, ba mươi",
        "105, một trăm linh năm",
        "110, một trăm mười",
        "999, chín trăm chín mươi chín",
        "1005, một nghìn không trăm linh năm",
        "2024, hai nghìn không trăm hai mươi tư",
        "27000, hai mươi bảy nghìn",
        "1000015, một triệu không trăm mười lăm",
        "2500000000, hai tỷ năm trăm triệu",
        "14, mười bốn",
        "100, một trăm"
    })
    void prints_and_reads_numbers_in_words(long number, String words) {
        assertThat(NumberWords.print(number)).isEqualTo(words);
        assertThat(NumberWords.read(words)).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({
        "24, hai mươi bốn",
        "25, hai mươi nhăm",
        "105, một trăm lẻ năm",
        "1005, một nghìn linh năm",
        "1200, một ngàn hai trăm",
        "2000000000, hai tỉ",
        "7, bẩy",
        "21, Hai Mươi Mốt"
    })
    void reads_other_ways_to_say_a_number(long number, String words) {
        assertThat(NumberWords.read(words)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hồ sơ",
                "hai ba",
                "mốt",
                "mươi hai",
                "hai mươi năm",
                "hai tỷ lệ",
                "ba tư vấn",
                "trăm",
                "một nghìn nghìn"
            })
    void reads_no_number_where_the_words_say_none(String words) {
        assertThat(NumberWords.read(words)).isEmpty();
    }

    private static LongStream numbers() {
        var random = new SplittableRandom(SEED);
        return LongStream.range(0, 300)
                .map(i -> random.nextLong((long) Math.pow(10, 1 + (int) (i % 18))));
    }

    @Test
    void what_is_printed_reads_back() {
        assertThat(numbers().boxed())
                .allSatisfy(n -> assertThat(NumberWords.read(NumberWords.print(n))).hasValue(n));
    }

    @Test
    void numbers_below_ten_thousand_read_back_all() {
        for (long number = 0; number < 10_000; number++) {
            assertThat(NumberWords.read(NumberWords.print(number))).hasValue(number);
        }
    }

    @Test
    void refuses_numbers_without_words_in_use() {
        assertThatThrownBy(() -> NumberWords.print(-1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> NumberWords.print(1_000_000_000_000_000_000L))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
