package vn.duthao.report.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.duthao.report.Letterhead;

/** Gathers the parts of a letterhead line by line. */
final class LetterheadParts {

    private static final int LONGEST_LINE = 1000;
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern MOTTO =
            Pattern.compile(
                    "CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA(?:\\s+VIỆT NAM)?"
                            + "|Độc lập\\s*[-–—]\\s*Tự do\\s*[-–—]\\s*Hạnh phúc\\.?",
                    ANY_CASE);

    /** What is left of the motto where it goes on over two lines. */
    private static final String COUNTRY = "VIỆT NAM";

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<=^|\\t| )Số\\s*:[ .…_\\-]{0,40}(?<n>\\d{0,6})[ .…_]{0,40}"
                            + "(?<s>/ ?\\p{L}[\\p{L}\\d./&]*(?: ?[-–] ?\\p{Lu}[\\p{L}\\d.&]*)*)?");
    private static final String OPEN = "[ \\d.…_]{0,20}";
    private static final Pattern DATE =
            Pattern.compile(
                    ("(?:^|\\t|  )\\s*(?:(?<place>\\p{Lu}[^,\\t]{1,60}?),\\s*)?ngày(?<d>%s)"
                                    + "tháng(?<m>%s)năm(?<y>%s)")
                            .formatted(OPEN, OPEN, OPEN));
    private static final Pattern SUBJECT = Pattern.compile("^\\(?V/v\\b:?.*", ANY_CASE);

    private final AgencyNames agencies;
    private final List<String> subject = new ArrayList<>();
    private final List<Line> others = new ArrayList<>();
    private @Nullable String number;
    private String place = "";
    private @Nullable LocalDate date;
    private boolean certain;

    LetterheadParts(DocumentWords words) {
        agencies = new AgencyNames(words);
    }

    /** Takes what the line says. */
    void take(Line line) {
        if (line.raw().length() > LONGEST_LINE) {
            others.add(line);
            return;
        }
        var rest = takeDate(takeNumber(takeMotto(line.raw())));
        for (var piece : Line.pieces(rest)) {
            var part = Line.of(piece, line.look());
            if (SUBJECT.matcher(part.whole()).matches()) {
                subject.add(part.whole());
            } else if (certain && part.whole().equals(COUNTRY)) {
                continue;
            } else if (part.capital() && !part.look().running()) {
                agencies.add(part);
            } else if (Wording.worded(part.whole())) {
                others.add(part);
            }
        }
    }

    /** It has the motto, a number or a date line, and so is a letterhead. */
    boolean certain() {
        return certain;
    }

    /** The subject after "V/v", line by line. */
    List<String> subject() {
        return List.copyOf(subject);
    }

    /** Lines that are no part of a letterhead. */
    List<Line> others() {
        return List.copyOf(others);
    }

    Letterhead letterhead(String documentType) {
        return new Letterhead(
                agencies.parent(),
                agencies.issuer(),
                number == null ? "" : number,
                place,
                date,
                documentType);
    }

    private String takeMotto(String raw) {
        var matcher = MOTTO.matcher(raw);
        certain |= matcher.find();
        return matcher.replaceAll("\t");
    }

    private String takeNumber(String raw) {
        var matcher = NUMBER.matcher(raw);
        if (number != null || !matcher.find()) {
            return raw;
        }
        var symbol = matcher.group("s");
        number = Wording.normalise(matcher.group("n") + (symbol == null ? "" : symbol));
        certain = true;
        return cut(raw, matcher);
    }

    private String takeDate(String raw) {
        var matcher = DATE.matcher(raw);
        if (!place.isEmpty() || date != null || !matcher.find() || !readDate(matcher)) {
            return raw;
        }
        place = Wording.normalise(Objects.requireNonNullElse(matcher.group("place"), ""));
        certain = true;
        return cut(raw, matcher);
    }

    /** False for a date that no calendar has; its line stays in the text for the checker to see. */
    private boolean readDate(Matcher matcher) {
        var day = digits(matcher.group("d"));
        var month = digits(matcher.group("m"));
        var year = digits(matcher.group("y"));
        if (day.isEmpty() || month.isEmpty() || year.length() != 4) {
            return year.isEmpty() || year.length() == 4;
        }
        try {
            date =
                    LocalDate.of(
                            Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException | NumberFormatException e) {
            return false;
        }
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static String cut(String raw, Matcher found) {
        return raw.substring(0, found.start()) + "\t" + raw.substring(found.end());
    }
}
