package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.duthao.report.Block;
import vn.duthao.report.Section;

/** Builds the tree of sections from the elements of the body. */
final class SectionAssembler {

    /** What stands above the first heading, and the sections. */
    record Body(List<Block> preamble, List<Section> sections) {}

    private record Parent(String path, int level, Set<HeadingForm> used) {}

    private final HeadingRecogniser headings = new HeadingRecogniser();
    private final BlockAssembler blocks;

    SectionAssembler(BlockAssembler blocks) {
        this.blocks = blocks;
    }

    /** The tree of the elements; every element ends in exactly one place of it. */
    Body assemble(List<Element> elements) {
        return divide(elements, new Parent("", 0, Set.of()));
    }

    private Body divide(List<Element> stretch, Parent parent) {
        var division = headings.divide(stretch, parent.used());
        var places = division.places();
        if (places.isEmpty()) {
            return new Body(blocks.assemble(stretch), List.of());
        }
        var used = new HashSet<>(parent.used());
        used.add(division.form());
        var below = new Parent(parent.path(), parent.level() + 1, used);
        var sections = new ArrayList<Section>();
        for (int i = 0; i < places.size(); i++) {
            int end = i + 1 < places.size() ? places.get(i + 1) : stretch.size();
            sections.add(section(stretch.subList(places.get(i), end), below));
        }
        return new Body(blocks.assemble(stretch.subList(0, places.getFirst())), sections);
    }

    private Section section(List<Element> stretch, Parent place) {
        var line = (Line) stretch.getFirst();
        var under = new ArrayList<>(stretch.subList(1, stretch.size()));
        var heading = RunIn.of(line, !under.isEmpty());
        if (!heading.text().isEmpty()) {
            under.addFirst(Line.of(heading.text(), Look.RUNNING));
        }
        var words = heading.heading();
        if (words.isEmpty() && !under.isEmpty() && under.getFirst() instanceof Line next) {
            words = next.whole();
            under.removeFirst();
        }
        var number = line.marker() == null ? "" : line.marker().number();
        var path = Section.pathBelow(place.path(), number);
        var body = divide(under, new Parent(path, place.level(), place.used()));
        return new Section(number, words, path, place.level(), body.preamble(), body.sections());
    }
}
