package vn.duthao.realise;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.ReportingCalendar;
import vn.duthao.phrases.FramePart;

/** Prints mentions of time for a new period in the style of a past one. */
final class TimeWords {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final Pattern QUARTER =
            Pattern.compile("(?iu)(quý\\s+)(IV|III|II|I|[1-4])(?![\\p{L}\\d])");
    private static final String[] ROMAN = {"", "I", "II", "III", "IV"};

    private final Period period;

    TimeWords(Period period) {
        this.period = period;
    }

    /** The mention as it reads in the new period. */
    String print(FramePart.Time mention, Period past) {
        return switch (mention.role()) {
            case OWN_PERIOD -> own(mention.surface(), past);
            case YEAR -> shiftYears(mention.surface(), past);
            case PROGRAMME -> mention.surface();
            case QUARTER -> quarter(mention);
            case FIRST_DAY -> date(ReportingCalendar.firstDay(period), mention.surface());
            case LAST_DAY -> date(ReportingCalendar.lastDay(period), mention.surface());
        };
    }

    /** The text with every year moved as far as the new period lies from the past one. */
    String shiftYears(String text, Period past) {
        var shift = period.year() - past.year();
        return YEAR.matcher(text)
                .replaceAll(m -> Integer.toString(Integer.parseInt(m.group()) + shift));
    }

    /**
     * The date in the style of the surface: "06 tháng 12 năm 2021" or "06/12/2021"; a day below ten
     * and the months 1 and 2 with a zero (Nghị định 30/2020/NĐ-CP).
     */
    String date(LocalDate date, String surface) {
        var pattern = surface.contains("tháng") ? "%02d tháng %s năm %d" : "%02d/%s/%d";
        var bareMonth = surface.matches(".*[/ ][3-9](?:/| năm).*");
        var month =
                date.getMonthValue() > 2 && bareMonth
                        ? Integer.toString(date.getMonthValue())
                        : String.format(Locale.ROOT, "%02d", date.getMonthValue());
        return String.format(Locale.ROOT, pattern, date.getDayOfMonth(), month, date.getYear());
    }

    private String own(String surface, Period past) {
        var sameKind = past.kind() == period.kind() && past.kind() != Period.Kind.CUSTOM;
        if (!sameKind) {
            return likeStart(surface, period.inWords());
        }
        var text = YEAR.matcher(surface).replaceAll(Integer.toString(period.year()));
        return withQuarter(text, period.number());
    }

    private String quarter(FramePart.Time mention) {
        var target = period.year() * 4 + period.number() - 1 + mention.offset();
        var text =
                YEAR.matcher(mention.surface())
                        .replaceAll(Integer.toString(Math.floorDiv(target, 4)));
        return withQuarter(text, Math.floorMod(target, 4) + 1);
    }

    private static String withQuarter(String text, int number) {
        if (number == 0) {
            return text;
        }
        return QUARTER.matcher(text)
                .replaceAll(
                        m ->
                                Matcher.quoteReplacement(
                                        m.group(1)
                                                + (Character.isDigit(m.group(2).charAt(0))
                                                        ? Integer.toString(number)
                                                        : ROMAN[number])));
    }

    private static String likeStart(String surface, String words) {
        return Character.isUpperCase(surface.charAt(0))
                ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)
                : words;
    }
}
