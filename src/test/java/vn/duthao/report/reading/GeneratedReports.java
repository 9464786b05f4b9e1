package vn.duthao.report.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import vn.duthao.report.Annex;
import vn.duthao.report.Block;
import vn.duthao.report.Letterhead;
import vn.duthao.report.Report;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;
import vn.duthao.report.Signature;

/** Random reports in the form that offices give them; every word ends in a number of its own. */
public final class GeneratedReports {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V");
    private static final List<String> LETTERS = List.of("a", "b", "c", "d", "đ", "e", "g");
    private static final List<String> SIGNS = List.of("-", "+", "•", "(1)", "a)", "1.");

    private final SplittableRandom random;
    private int words;

    private GeneratedReports(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The report of the seed. */
    public static Report of(long seed) {
        return new GeneratedReports(seed).report();
    }

    private Report report() {
        var sections = sections("", 1, ROMAN);
        return new Report(
                letterhead(),
                "Kết quả " + words(4),
                blocks(0),
                sections,
                random.nextBoolean() ? List.of() : closing(),
                list(random.nextInt(4), () -> "Phòng " + words(2)),
                signature(),
                list(random.nextInt(3), this::annex));
    }

    private Letterhead letterhead() {
        if (random.nextInt(4) == 0) {
            return Letterhead.NONE;
        }
        var date =
                random.nextBoolean()
                        ? null
                        : LocalDate.of(2023, 1, 1).plusDays(random.nextInt(700));
        return new Letterhead(
                random.nextBoolean() ? "" : "UBND TỈNH " + capitals(2),
                "SỞ " + capitals(3),
                random.nextBoolean() ? "/BC-SXD" : random.nextInt(1, 9999) + "/BC-SXD",
                "Đồng Tháp",
                date,
                "BÁO CÁO");
    }

    private List<Section> sections(String path, int level, List<String> numbers) {
        int count = random.nextInt(level == 1 ? 0 : 1, Math.min(5, numbers.size() + 1));
        return IntStream.range(0, count)
                .mapToObj(i -> section(path, level, numbers.get(i)))
                .toList();
    }

    private Section section(String above, int level, String number) {
        var path = Section.pathBelow(above, number);
        var blocks = blocks(random.nextInt(3));
        boolean divided = level < 4 && random.nextInt(3) > 0;
        return new Section(
                number,
                heading(),
                path,
                level,
                blocks,
                divided ? sections(path, level + 1, numbersBelow(number, level)) : List.of());
    }

    private List<String> numbersBelow(String number, int level) {
        var arabic = IntStream.rangeClosed(1, 5).mapToObj(String::valueOf).toList();
        var decimal = arabic.stream().map(n -> number + "." + n).toList();
        return level == 1
                ? arabic
                : level == 2 && random.nextBoolean()
                        ? decimal
                        : level == 2
                                ? LETTERS
                                : LETTERS.contains(number) ? decimalLetters(number) : LETTERS;
    }

    private static List<String> decimalLetters(String letter) {
        return List.of(letter + ".1", letter + ".2", letter + ".3");
    }

    private String heading() {
        return switch (random.nextInt(4)) {
            case 0 -> "KẾT QUẢ " + capitals(2);
            case 1 -> "Về " + words(3) + ":";
            case 2 -> "Công tác " + words(3) + ".";
            default -> "Kết quả " + words(5);
        };
    }

    private List<Block> blocks(int extra) {
        var blocks = new ArrayList<Block>();
        for (int i = random.nextInt(3) + extra; i > 0; i--) {
            blocks.addAll(block());
        }
        return blocks;
    }

    private List<Block> block() {
        return switch (random.nextInt(6)) {
            case 0 -> List.of(new Block.Paragraph(List.of(Sentence.read(odd()))));
            case 1 -> items();
            case 2 -> List.of(table());
            case 3 -> List.of(new Block.Footnote("1", sentences()));
            default -> List.of(new Block.Paragraph(sentences()));
        };
    }

    /** Text that looks like something else. */
    private String odd() {
        var looks =
                List.of(
                        "1. Mục " + words(2),
                        "- gạch " + words(2),
                        "| thanh " + words(2) + " |",
                        "một | hai " + words(1) + " | ba.",
                        "Nơi nhận: " + words(1),
                        "Trên đây là " + words(2) + ".",
                        "PHỤ LỤC " + capitals(1),
                        "KT. GIÁM ĐỐC",
                        "Giám đốc",
                        "không phát sinh " + words(1),
                        "Bảng " + words(2),
                        "[Ghi chú " + words(1) + "]",
                        "\\" + words(2),
                        "# " + words(2),
                        "BÁO CÁO");
        return looks.get(random.nextInt(looks.size()));
    }

    private List<Block> items() {
        var items = new ArrayList<Block>();
        int depth = 1;
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            var sign = SIGNS.get(random.nextInt(SIGNS.size()));
            items.add(new Block.Bullet(sign, depth, sentences()));
            depth = random.nextInt(1, Math.min(3, depth + 1) + 1);
        }
        return items;
    }

    private Block table() {
        int columns = random.nextInt(1, 4);
        var rows = list(random.nextInt(1, 4), () -> list(columns, () -> Sentence.read(cell())));
        var caption =
                switch (random.nextInt(3)) {
                    case 0 -> "";
                    case 1 -> "Bảng " + random.nextInt(9) + ". " + words(2);
                    default -> "Kết quả " + words(2);
                };
        return new Block.Table(caption, random.nextInt(rows.size()), rows);
    }

    private String cell() {
        return switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> "-";
            case 2 -> "a | b \\";
            default -> words(1);
        };
    }

    private List<Block> closing() {
        return List.of(
                new Block.Paragraph(
                        List.of(Sentence.read("Trên đây là báo cáo " + words(3) + "./."))));
    }

    private Signature signature() {
        return new Signature(random.nextBoolean() ? "" : "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "(đã ký)");
    }

    private Annex annex() {
        var reference = random.nextBoolean() ? "" : "\n(Kèm theo Báo cáo " + words(2) + ")";
        return new Annex(
                "Phụ lục " + random.nextInt(1, 9) + "\nSỐ LIỆU " + capitals(1) + reference,
                blocks(0));
    }

    private List<Sentence> sentences() {
        return list(random.nextInt(1, 4), () -> Sentence.read("Sở đã " + words(4) + "."));
    }

    private String capitals(int count) {
        return words(count).toUpperCase(Locale.ROOT);
    }

    private String words(int count) {
        return String.join(" ", IntStream.range(0, count).mapToObj(_ -> "từ" + words++).toList());
    }

    private static <T> List<T> list(int count, java.util.function.Supplier<T> item) {
        return IntStream.range(0, count).mapToObj(_ -> item.get()).toList();
    }
}
