package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells headings from list items. One form of heading ("I.", "1.", "a)", a style) divides a stretch
 * of text at a time: of the forms in it, the one that comes first and whose runs of neighbours read
 * as headings. Roman numbers, capital letters and "Phần" go before the others.
 */
final class HeadingRecogniser {

    /** The form that divides a stretch and where its headings stand in it; none for no division. */
    record Division(HeadingForm form, List<Integer> places) {}

    private static final Division NONE = new Division(HeadingForm.NONE, List.of());

    /** The division of the stretch by a form that does not yet divide what it stands in. */
    Division divide(List<Element> stretch, Set<HeadingForm> used) {
        return forms(stretch, used).stream()
                .map(form -> new Division(form, places(stretch, form)))
                .filter(division -> !division.places().isEmpty())
                .findFirst()
                .orElse(NONE);
    }

    private static List<HeadingForm> forms(List<Element> stretch, Set<HeadingForm> used) {
        var seen = new HashSet<>(used);
        return IntStream.range(0, stretch.size())
                .mapToObj(i -> HeadingForm.of(stretch, i))
                .filter(form -> form != HeadingForm.NONE)
                .filter(seen::add)
                .sorted(Comparator.comparing(form -> !form.major()))
                .toList();
    }

    private static List<Integer> places(List<Element> stretch, HeadingForm form) {
        var all =
                IntStream.range(0, stretch.size())
                        .filter(i -> HeadingForm.of(stretch, i).equals(form))
                        .boxed()
                        .toList();
        var ofTheForm = new HashSet<>(all);
        return runs(stretch, all).stream()
                .map(run -> new HeadingRun(stretch, run, ofTheForm))
                .flatMap(run -> run.headings().stream())
                .sorted()
                .toList();
    }

    /** Cuts where the numbers begin again or leap; one left out or given twice goes on. */
    private static List<List<Integer>> runs(List<Element> stretch, List<Integer> places) {
        var runs = new ArrayList<List<Integer>>();
        int last = Integer.MIN_VALUE;
        for (int place : places) {
            int ordinal = HeadingForm.ordinal((Line) stretch.get(place));
            boolean on = ordinal == 0 || (ordinal > 1 && ordinal >= last && ordinal <= last + 2L);
            if (runs.isEmpty() || !on) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(place);
            last = ordinal;
        }
        return runs;
    }
}
