package vn.duthao.report.reading.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.evaluation.reading.ScanGarbler;

class ScanReaderTest {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d])\\d[\\d.,/]*\\d(?!\\p{L})");

    private static String read(String line) {
        return new ScanReader().read(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    va ty 18 ho so TTHC                 | và tỷ lệ hồ sơ TTHC
                    thuc hién theo 16 trinh             | thực hiện theo lộ trình
                    co quan, t6 chirc hanh chinh        | cơ quan, tổ chức hành chính
                    qua dich vy buu chinh céng ich      | qua dịch vụ bưu chính công ích
                    SO CONG THUONG                      | SỞ CÔNG THƯƠNG
                    ctia ngudi dan, doanh nghiép        | của người dân, doanh nghiệp
                    dat ty 1é                           | đạt tỷ lệ
                    """)
    void words_are_read_by_their_neighbours(String scan, String words) {
        assertThat(read(scan)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Da giai quyét l00 ho so", "Tiép nhan O1 ho so", "dat 1.l80 hé so", "lO0%"})
    void letters_never_become_digits(String scan) {
        assertThat(NUMBER.matcher(read(scan)).results()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tong s6 hé so 4.903, trong do 16 hé so qua han",
                "dung han: 18, qua han: 2",
                "dat 94,4% (15); giao 193 nhiém vu",
                "ngay 12/01/2024, tai 04/07 phong, nam 2023"
            })
    void numbers_stay(String scan) {
        var digits = scan.replaceAll("s6", "").replaceAll("\\D+", " ").strip();

        assertThat(read(scan).replaceAll("\\D+", " ").strip()).isEqualTo(digits);
    }

    @Test
    void the_letter_of_codes_that_a_scan_has_crossed_out_comes_back() {
        assertThat(read("Quyét dinh s6 352/QB-UBND-HC va Nghi dinh s6 62/2020/ND-CP"))
                .isEqualTo("Quyết định số 352/QĐ-UBND-HC và Nghị định số 62/2020/NĐ-CP");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    |. KET QUA KIEM TRA > I. KẾT QUẢ KIỂM TRA
                    Il. KET QUA         > II. KẾT QUẢ
                    ¢) Két qua          > c) Kết quả
                    ~ Trong nam         > - Trong năm
                    4, Tinh hinh        > 4. Tình hình
                    quy 11/2024         > quý II/2024
                    """)
    void signs_and_roman_numbers_are_read(String scan, String sign) {
        assertThat(read(scan)).isEqualTo(sign);
    }

    @Test
    void what_is_not_known_stays_and_is_counted() {
        var reader = new ScanReader();

        assertThat(reader.read("qua Email xqzwkv va Zalo")).contains("xqzwkv");
        assertThat(reader.legibility().unread()).isPositive();
        assertThat(reader.legibility().words()).isEqualTo(5);
    }

    @Test
    void most_words_of_a_garbled_report_come_back_and_every_number_stays() throws IOException {
        var report = Files.readString(Path.of("corpus/reports/so-y-te-dong-thap/2023-9M.txt"));
        for (var line : report.lines().filter(l -> !l.startsWith("|")).toList()) {
            var scan = new ScanGarbler(7).garbled(line).replace('\n', ' ').strip();
            assertThat(numbers(read(scan))).isEqualTo(numbers(line));
        }
        var words = words(report);
        var read = words(read(new ScanGarbler(7).garbled(report).replace('\n', ' ')));
        read.retainAll(words);
        assertThat(read.size()).isGreaterThan(words.size() * 8 / 10);
    }

    private static List<String> numbers(String line) {
        return NUMBER.matcher(line).results().map(r -> r.group()).toList();
    }

    private static List<String> words(String text) {
        return new java.util.ArrayList<>(
                Pattern.compile("\\p{L}{2,}").matcher(text).results().map(r -> r.group()).toList());
    }
}
