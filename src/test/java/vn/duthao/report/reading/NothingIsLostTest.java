package vn.duthao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.duthao.report.Annex;
import vn.duthao.report.Report;
import vn.duthao.report.Section;

/** Lines of every kind in any order: each word of the file stands in the tree exactly once. */
class NothingIsLostTest {

    private static final Pattern WORD = Pattern.compile("từ\\d+");

    private static final List<String> LINES =
            List.of(
                    "Kết quả ~",
                    "Sở đã ~ và ~.",
                    "~",
                    "không ~",
                    "KẾT QUẢ ~",
                    "BÁO CÁO",
                    "BÁO CÁO ~",
                    "UBND TỈNH ~",
                    "SỞ ~",
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\t~",
                    "Độc lập - Tự do - Hạnh phúc",
                    "Số: 12/BC-SXD   ~",
                    "Đồng Tháp, ngày 31 tháng 02 năm 2024 ~",
                    "SỞ ~\t\tĐồng Tháp, ngày 05 tháng 3 năm 2024",
                    "V/v ~",
                    "Kính gửi: ~",
                    "----",
                    "I. ~",
                    "II. KẾT QUẢ ~",
                    "III. ~: ~.",
                    "1. ~",
                    "1. ~.",
                    "2. ~: ~",
                    "2.1 Mục ~",
                    "2.2.1. ~",
                    "a) ~",
                    "b) ~;",
                    "c) ~: ~.",
                    "đ) Mục ~",
                    "- ~:",
                    "- ~.",
                    "+ ~.",
                    "  - ~",
                    "\t+ ~",
                    "* ~",
                    "(1) ~;",
                    "Bảng 1. ~",
                    "(Đơn vị tính: ~)",
                    "[~]",
                    "| ~ | ~ |",
                    "|---|---|",
                    "| ~ |",
                    "~ | ~ | ~",
                    "| ~",
                    "[^1]: ~.",
                    "Theo ~[^1].",
                    "Phần I",
                    "Phần thứ nhất. ~",
                    "# ~",
                    "### 1. ~",
                    "\\1. ~",
                    "\\Nơi nhận: ~",
                    "Trên đây là ~./.",
                    "Nơi nhận:",
                    "Nơi nhận: - ~; - ~.",
                    "Nơi nhận:   ~   KT. GIÁM ĐỐC ~",
                    "KT. GIÁM ĐỐC ~",
                    "TM. ~",
                    "PHÓ GIÁM ĐỐC",
                    "PHÓ GIÁM ĐỐC ~",
                    "Giám đốc",
                    "(đã ký) ~",
                    "Phụ lục I ~",
                    "PHỤ LỤC",
                    "(Kèm theo ~)",
                    "A. ~",
                    "Phụ lục kèm theo ~.");

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_word_of_the_file_stands_once_in_the_tree(long seed) {
        var text = text(new SplittableRandom(seed));

        var words = words(tree(Trees.read(text)));

        assertThat(words).as(text).containsExactlyInAnyOrderElementsOf(words(text));
    }

    private static String text(SplittableRandom random) {
        var lines = new ArrayList<String>();
        int number = 0;
        for (int i = random.nextInt(1, 40); i > 0; i--) {
            var line = LINES.get(random.nextInt(LINES.size()));
            while (line.contains("~")) {
                line = line.replaceFirst("~", "từ" + number++);
            }
            lines.add(line);
        }
        return String.join("\n", lines);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String tree(Report report) {
        var letterhead = report.letterhead();
        var signature = report.signature();
        var parts =
                Stream.of(
                        Stream.of(letterhead.parentAgency(), letterhead.agency(), report.title()),
                        report.allSections().map(Section::heading),
                        report.placed().map(placed -> placed.sentence().text()),
                        captions(report),
                        report.recipients().stream(),
                        report.annexes().stream().map(Annex::title),
                        signature == null
                                ? Stream.<String>of()
                                : Stream.of(
                                        signature.authority(),
                                        signature.title(),
                                        signature.name()));
        return String.join("\n", parts.flatMap(part -> part).toList());
    }

    private static Stream<String> captions(Report report) {
        return Trees.outline(report).lines().map(String::strip).filter(l -> l.startsWith("T "));
    }
}
