package vn.duthao.evaluation.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import vn.duthao.catalogue.Period;
import vn.duthao.report.Placed;

/** Writes another period where the report names its own as the time it tells of. */
final class PeriodPlanter implements Planter {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    @Override
    public PlantedType type() {
        return PlantedType.WRONG_PERIOD;
    }

    @Override
    public List<Planting> plantings(AnnotatedReport report, SplittableRandom random) {
        var period = report.sample().data().period();
        var own = Pattern.compile("(?<![\\p{L}\\d])" + own(period) + "(?!\\d)");
        return report.sentences().flatMap(p -> plantings(p, own, period, random).stream()).toList();
    }

    private List<Planting> plantings(
            Placed placed, Pattern own, Period period, SplittableRandom random) {
        var text = placed.sentence().text();
        var found = new ArrayList<Planting>();
        var match = own.matcher(text);
        while (match.find()) {
            if (tellsTime(placed, text, match.start())) {
                var with = other(match.group(), period, random);
                var edit = new Edit(placed.index(), match.start(), match.end(), with);
                found.add(new Planting(type(), edit, match.group(), Set.of(), List.of()));
            }
        }
        return found;
    }

    /** It begins the sentence or follows "trong"; elsewhere it may be part of a subject. */
    private static boolean tellsTime(Placed placed, String text, int start) {
        var before = text.substring(0, start);
        return before.isEmpty()
                || before.endsWith("rong ")
                || before.endsWith("ến hết ")
                || placed.part() == Placed.Part.CLOSING;
    }

    private static String own(Period period) {
        var year = Integer.toString(period.year());
        return switch (period.kind()) {
            case YEAR -> "[Nn]ăm " + year;
            case QUARTER -> "[Qq]uý " + ROMAN.get(period.number() - 1) + "(?: năm |/)" + year;
            case HALF -> "6 tháng đầu năm " + year;
            case NINE_MONTHS -> "9 tháng(?: đầu)? năm " + year;
            case CUSTOM -> Pattern.quote(period.label());
        };
    }

    /** The year before, or another, or another part of the year. */
    private static String other(String own, Period period, SplittableRandom random) {
        var way = random.nextInt(4);
        if (period.kind() == Period.Kind.QUARTER && way > 1) {
            var quarter = ROMAN.get((period.number() + (way == 2 ? 2 : 0)) % 4);
            return own.replaceFirst("(?<=uý )[IV]+", quarter);
        }
        var shift = way == 0 ? -2 : -1;
        return own.replace(
                Integer.toString(period.year()), Integer.toString(period.year() + shift));
    }
}
