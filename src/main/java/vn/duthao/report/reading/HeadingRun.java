package vn.duthao.report.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Neighbours of one form with numbers that go on ("a)", "b)", "c)"): together they are headings or
 * list items. Headings are short, have no end mark and something under them; items are sentences
 * that follow one another.
 */
final class HeadingRun {

    private static final int LONGEST_HEADING = 300;
    private static final int LONGEST_LEAD = 120;
    private static final int LONGEST_LEAD_ALONE = 60;
    private static final int CLEARLY_HEADING = 3;
    private static final int CLEARLY_ITEM = -5;
    private static final double CLEAR_SHARE = 0.75;
    private static final Pattern SENTENCE_WITHIN = Pattern.compile("[.?!] \\p{Lu}");

    private final List<Element> stretch;
    private final List<Integer> places;
    private final Set<Integer> ofTheForm;

    HeadingRun(List<Element> stretch, List<Integer> places, Set<Integer> ofTheForm) {
        this.stretch = stretch;
        this.places = places;
        this.ofTheForm = ofTheForm;
    }

    /** Which of them are headings, in order. */
    List<Integer> headings() {
        if (places.stream().anyMatch(this::shown)) {
            return places.stream().filter(p -> shown(p) || plausible(p)).toList();
        }
        if (form().kind() == Marker.Kind.CAPITAL
                && HeadingForm.ordinal(line(places.getFirst())) > 1) {
            return List.of();
        }
        if (form().major()) {
            return places.stream().filter(p -> shape(p) > CLEARLY_ITEM).toList();
        }
        return readAsHeadings()
                ? places.stream().filter(p -> shape(p) > CLEARLY_ITEM).toList()
                : strays();
    }

    private boolean readAsHeadings() {
        var plain = places.stream().filter(p -> !runsIn(p)).toList();
        if (plain.isEmpty()) {
            return form().kind() != Marker.Kind.LETTER
                    && places.stream().allMatch(p -> lead(p).length() <= LONGEST_LEAD_ALONE);
        }
        double share =
                (double) places.stream().filter(p -> runsIn(p) || filled(p)).count()
                        / places.size();
        double shape = plain.stream().mapToInt(this::shape).average().orElseThrow();
        return share >= 0.5 && shape + (share > CLEAR_SHARE ? 1 : 0) > 0;
    }

    /** The file shows it as a heading: by style, weight, a bold lead, or capitals. */
    private boolean shown(int place) {
        var line = line(place);
        var look = line.look();
        boolean weighed = look.bold() || look.boldLead() > 0 || look.outline() > 0;
        boolean capitals = line.capital() && line.text().length() > 3;
        return (weighed || capitals) && RunIn.words(line).length() <= LONGEST_HEADING;
    }

    /** A neighbour of shown headings that only lacks the look. */
    private boolean plausible(int place) {
        return filled(place) && shape(place) >= CLEARLY_HEADING;
    }

    /** The only one without end mark among sentences: a heading whose number happens to go on. */
    private List<Integer> strays() {
        var open = places.stream().filter(p -> line(p).open()).toList();
        boolean alone = open.size() == 1 && places.size() > 1;
        return alone && plausible(open.getFirst()) ? open : List.of();
    }

    /** How much the words read as a heading: positive for yes. */
    private int shape(int place) {
        var text = line(place).text();
        int within = SENTENCE_WITHIN.matcher(text).find() ? -2 : 0;
        return length(text) + ending(text) + within;
    }

    private static int length(String text) {
        if (text.length() <= 80) {
            return 2;
        }
        if (text.length() <= 160) {
            return 1;
        }
        return text.length() <= 220 ? -1 : -4;
    }

    private static int ending(String text) {
        if (Wording.endsWithAny(text, ";,")) {
            return -6;
        }
        if (Wording.endsWithAny(text, ".?!…")) {
            return -2;
        }
        return text.endsWith(":") ? 1 : 2;
    }

    /** Something stands under it. */
    private boolean filled(int place) {
        return place + 1 < stretch.size() && !ofTheForm.contains(place + 1);
    }

    /** Its text follows a short lead and a colon on the same line, and nothing stands under it. */
    private boolean runsIn(int place) {
        var lead = lead(place);
        return !lead.isEmpty()
                && lead.length() <= LONGEST_LEAD
                && (!filled(place) || sentence(place));
    }

    private boolean sentence(int place) {
        return line(place).text().endsWith(".");
    }

    private String lead(int place) {
        return RunIn.lead(line(place));
    }

    private HeadingForm form() {
        return HeadingForm.of(stretch, places.getFirst());
    }

    private Line line(int place) {
        return (Line) stretch.get(place);
    }
}
