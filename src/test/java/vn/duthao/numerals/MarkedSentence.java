package vn.duthao.numerals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.duthao.numerals.Reading.Ambiguous;
import vn.duthao.numerals.Reading.CalendarDate;
import vn.duthao.numerals.Reading.DayOfMonth;
import vn.duthao.numerals.Reading.ImpossibleDate;
import vn.duthao.numerals.Reading.LegalNumber;
import vn.duthao.numerals.Reading.Ordinal;
import vn.duthao.numerals.Reading.PeriodMention;
import vn.duthao.numerals.Reading.ProperName;
import vn.duthao.numerals.Reading.Quantity;
import vn.duthao.numerals.Reading.Range;
import vn.duthao.numerals.Reading.Ratio;

/** A sentence whose spans are marked with their meaning: "năm «2024»{year 2024}". */
record MarkedSentence(String sentence, String marked) {

    private static final Pattern MARK = Pattern.compile("«([^»]*)»\\{([^}]*)}");

    static MarkedSentence of(String line) {
        return new MarkedSentence(MARK.matcher(line).replaceAll("$1"), line);
    }

    /** The sentence with the spans that were found marked in the same way. */
    String marked(List<NumericSpan> spans) {
        var marked = new StringBuilder();
        var at = 0;
        for (var span : spans) {
            marked.append(sentence, at, span.start());
            marked.append('«').append(span.text()).append("»{").append(words(span)).append('}');
            at = span.end();
        }
        return marked.append(sentence.substring(at)).toString();
    }

    private static String words(NumericSpan span) {
        var words = new ArrayList<String>();
        if (span.qualifier() != Qualifier.NONE) {
            words.add(span.qualifier().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        words.add(words(span.reading()));
        return String.join(" ", words);
    }

    static String words(Reading reading) {
        return switch (reading) {
            case Quantity quantity -> words(quantity);
            case Ambiguous(var readings) ->
                    readings.stream()
                            .map(MarkedSentence::words)
                            .collect(Collectors.joining(" or "));
            case Range(var low, var high) -> words(low) + " to " + words(high);
            case Ratio ratio -> words(ratio.part()) + " of " + words(ratio.whole());
            case CalendarDate(var date) -> "date " + date;
            case DayOfMonth(int day, int month) -> "day " + day + "/" + month;
            case ImpossibleDate _ -> "no date";
            case PeriodMention period -> words(period);
            case LegalNumber(var number) -> "document " + number;
            case Ordinal(var label) -> "ordinal " + label;
            case ProperName(var name) -> "name " + name;
        };
    }

    private static String words(Quantity quantity) {
        return quantity.value().toPlainString()
                + (quantity.scale() == 0 ? "" : "e" + quantity.scale())
                + (quantity.percent() ? "%" : "")
                + (quantity.padded() ? " padded" : "");
    }

    private static String words(PeriodMention period) {
        return period.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + (period.number() == 0 ? "" : " " + period.number())
                + (period.year() == null ? "" : " " + period.year())
                + (period.lastYear() == null ? "" : "-" + period.lastYear());
    }
}
