package vn.duthao.plan;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.duthao.files.BundledProperties;

/** The drafter's own few words, in the language of the reports ({@code plan/words.properties}). */
public final class PlanWords {

    private final Properties words = BundledProperties.load("/plan/words.properties");
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    /** The opening sentence for an office without past reports, with slots. */
    public String preamble() {
        return word("preamble");
    }

    /** The closing sentence for an office without past reports, with slots. */
    public String closing() {
        return word("closing");
    }

    /** Whether the text has a gap in it. */
    public boolean hasGap(String text) {
        return text.contains(word("gap", "").replace("]", ""));
    }

    /** The text of a gap: what the officer must supply. */
    public String gap(String wanted) {
        return word("gap", wanted);
    }

    /** What a missing value is called in a gap. */
    public String wantedValue(String indicator) {
        return word("wanted.value", indicator);
    }

    /** What missing text of a section is called in a gap. */
    public String wantedText(String heading) {
        return word("wanted.text", heading);
    }

    /** What the number and date of an unknown document are called in a gap. */
    public String wantedNumber() {
        return word("wanted.number");
    }

    /** What an unknown date is called in a gap. */
    public String wantedDate() {
        return word("wanted.date");
    }

    /** The margin note beside text carried over from the report of the period. */
    public String carriedNote(String period) {
        return word("note.carried", period);
    }

    /** The margin note that offers the text of the report of the period. */
    public String lastNote(String period, String text) {
        return word("note.last", period, text);
    }

    /** The statement of an indicator for which the catalogue has none, with its slot. */
    public String statement(String name, String id, String unit) {
        return word("statement", name, "⟦" + id + "⟧", unit).replace(" %", "").strip();
    }

    /** How a document is announced that no past sentence fits, up to its number. */
    public String announcement(String issuer, String type) {
        return word("announcement", issuer, type) + " ";
    }

    /** What joins a document's number to its subject: nothing but a blank before a verb. */
    public String about(String subject) {
        var verb =
                List.of(word("subject.verbs").split("\\|")).stream().anyMatch(subject::startsWith);
        return verb ? " " : " " + word("about") + " ";
    }

    /** The date after a document's number. */
    public String dated(String date) {
        return word("dated", date);
    }

    /** The words with the last word of a rise turned into that of a fall, or the other way. */
    public String turned(String text) {
        var last = -1;
        var turned = text;
        for (var pair : word("turns").split("\\|")) {
            for (var words : List.of(pair, capitalised(pair))) {
                var ways = words.split("/");
                for (int i = 0; i < 2; i++) {
                    var at = text.lastIndexOf(ways[i]);
                    if (at > last) {
                        last = at;
                        turned =
                                text.substring(0, at)
                                        + ways[1 - i]
                                        + text.substring(at + ways[i].length());
                    }
                }
            }
        }
        return turned;
    }

    /** Whether the text compares what was with an earlier period; a goal compares nothing yet. */
    public boolean comparesInWords(String text) {
        return says("compared", text) && !says("goals", text);
    }

    /** Whether the text says that something is as it was. */
    public boolean tellsNoChange(String text) {
        return says("unchanged", text);
    }

    /** Whether the text names a span of time in words: "trong năm". */
    public boolean tellsSpan(String text) {
        return says("spans", text);
    }

    /** Words of any sentence with figures, without diacritics. */
    public Set<String> usual() {
        return Set.copyOf(List.of(word("usual").split(" ")));
    }

    private boolean says(String key, String text) {
        return patterns.computeIfAbsent(key, this::pattern).matcher(text).find();
    }

    private Pattern pattern(String key) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + words.getProperty(key) + ")(?!\\p{L})");
    }

    /** What stands between the items of a list in a sentence. */
    public String betweenItems() {
        return word("between.items");
    }

    /** What stands between the texts of several rows that make one item. */
    public String betweenTexts() {
        return word("between.texts");
    }

    /** The last line of the recipients: where the original is kept. */
    public String archive(String units) {
        return word("archive", units);
    }

    /** The title of the statistics annex of the period, in capitals. */
    public String annexTitle(String period) {
        return word("annex.title", period);
    }

    /** The column heads of the statistics annex. */
    public List<String> annexHeads() {
        return List.of(word("annex.heads").split("\\|"));
    }

    /** Both ways of a pair with a capital at the start. */
    private static String capitalised(String pair) {
        return java.util.Arrays.stream(pair.split("/"))
                .map(w -> w.substring(0, 1).toUpperCase(Locale.of("vi")) + w.substring(1))
                .collect(java.util.stream.Collectors.joining("/"));
    }

    private String word(String key, String... arguments) {
        return new MessageFormat(words.getProperty(key), Locale.of("vi")).format(arguments);
    }
}
