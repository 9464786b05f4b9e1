package vn.duthao.phrases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.ReportingCalendar;

/**
 * The frames of many agencies that one of them may be worded with. What they state is looked up,
 * not searched: a province has tens of thousands of them, and every draft of it asks for the same.
 */
public final class OtherFrames {

    /** The last report first, as its words are preferred. */
    public static final Comparator<Frame> RECENT_FIRST =
            Comparator.comparing(
                            (Frame f) -> ReportingCalendar.lastDay(f.source().period()),
                            Comparator.reverseOrder())
                    .thenComparing(f -> f.source().agency())
                    .thenComparing(f -> f.source().index());

    private final List<Frame> all;
    private final Map<Stated, List<Integer>> places;
    private final String agency;

    private OtherFrames(List<Frame> all, Map<Stated, List<Integer>> places, String agency) {
        this.all = all;
        this.places = places;
        this.agency = agency;
    }

    /** What a frame states where. */
    private record Stated(String section, String indicator) {}

    /** What words may tell, whoever wrote them. */
    private record Alike(
            String section,
            Period.Kind kind,
            boolean ofTable,
            Frame.Quality quality,
            List<FramePart> parts,
            List<Set<String>> conditions,
            List<String> leftOut,
            boolean open) {

        static Alike of(Frame frame) {
            return new Alike(
                    frame.source().section(),
                    frame.source().period().kind(),
                    frame.shape().kind().isOfTable(),
                    frame.quality(),
                    frame.parts(),
                    List.of(
                            frame.zeros(),
                            frame.zeroFigures(),
                            frame.equalFigures(),
                            frame.presumed()),
                    frame.leftOut(),
                    frame.open());
        }
    }

    /** The frames of all agencies, in their order. */
    public static OtherFrames of(List<Frame> frames) {
        var all = List.copyOf(frames);
        var places = new HashMap<Stated, List<Integer>>();
        for (var place : worthATry(all)) {
            var frame = all.get(place);
            for (var indicator : frame.states()) {
                places.computeIfAbsent(
                                new Stated(frame.source().section(), indicator),
                                _ -> new ArrayList<>())
                        .add(place);
            }
        }
        return new OtherFrames(all, places, "");
    }

    /**
     * The places of the frames that may be the best: of those alike the last, and the last of
     * another agency, as an agency is not told its own.
     */
    private static SortedSet<Integer> worthATry(List<Frame> all) {
        var alike = new HashMap<Alike, List<Integer>>();
        for (var place = 0; place < all.size(); place++) {
            alike.computeIfAbsent(Alike.of(all.get(place)), _ -> new ArrayList<>()).add(place);
        }
        var best = new TreeSet<Integer>();
        for (var group : alike.values()) {
            group.sort(Comparator.comparing(all::get, RECENT_FIRST));
            var first = agency(all, group.getFirst());
            best.add(group.getFirst());
            group.stream()
                    .filter(place -> !agency(all, place).equals(first))
                    .findFirst()
                    .ifPresent(best::add);
        }
        return best;
    }

    private static String agency(List<Frame> all, int place) {
        return all.get(place).source().agency();
    }

    /** Those of all agencies but one. */
    public OtherFrames without(String id) {
        return new OtherFrames(all, places, id);
    }

    /** All of them, in order. */
    public List<Frame> all() {
        return all.stream().filter(this::isOther).toList();
    }

    /**
     * The frames of a section that state one of the indicators, in order. Of those alike in all but
     * their source one is enough: the last.
     */
    public List<Frame> stating(String section, Set<String> indicators) {
        return indicators.stream()
                .flatMap(id -> places.getOrDefault(new Stated(section, id), List.of()).stream())
                .distinct()
                .sorted()
                .map(all::get)
                .filter(this::isOther)
                .toList();
    }

    private boolean isOther(Frame frame) {
        return !frame.source().agency().equals(agency);
    }
}
