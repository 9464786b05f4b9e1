package vn.duthao.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What no schema can see: whether the files of a corpus agree with each other. */
final class CrossChecks {

    /** What a plain sentence may have filled in beside indicators. */
    static final List<String> SLOTS =
            List.of(
                    "period",
                    "period.short",
                    "agency.self",
                    "agency.parentSelf",
                    "agency.name",
                    "report.subject");

    private static final Pattern SLOT = Pattern.compile("⟦([^⟧]*)⟧");
    private static final Set<String> OPERANDS =
            Set.of("total", "rate", "part", "whole", "current", "previous");

    private final CorpusFolder folder;
    private final Problems problems = new Problems();
    private final Declared indicators = new Declared(problems);
    private final SheetChecks sheets = new SheetChecks(indicators, problems);

    private CrossChecks(CorpusFolder folder) {
        this.folder = folder;
    }

    /**
     * Checks ids given twice and used without being given, and slots of plain sentences.
     *
     * @throws vn.duthao.notice.UnusableInputException telling every problem with file and line
     */
    static void check(CorpusFolder folder) {
        var checks = new CrossChecks(folder);
        checks.indicators();
        new AgencyChecks(folder.agencies(), checks.problems).check();
        checks.outlines();
        checks.citations();
        checks.problems.throwIfAny();
    }

    private void indicators() {
        var all = folder.catalogue().stream().flatMap(file -> file.items("indicators")).toList();
        all.forEach(node -> indicators.add(node.text("id"), node.field("id")));
        all.forEach(node -> slots(node, "statement", "zero"));
        all.stream()
                .map(node -> node.field("rollup"))
                .filter(rollup -> rollup.has("from"))
                .forEach(rollup -> indicator(rollup.field("from")));
        folder.catalogue().stream()
                .flatMap(file -> file.items("relations"))
                .forEach(this::operands);
    }

    private void operands(YamlNode relation) {
        OPERANDS.stream().filter(relation::has).map(relation::field).forEach(this::indicator);
        Stream.of("parts", "numerator", "denominator")
                .flatMap(relation::items)
                .forEach(this::indicator);
        relation.items("variants").forEach(this::operands);
    }

    private void indicator(YamlNode id) {
        indicators.require(id.text(), id, "catalogue.unknown-indicator");
    }

    private void slots(YamlNode node, String... sentences) {
        Stream.of(sentences).filter(node::has).map(node::field).forEach(this::slots);
    }

    private void slots(YamlNode sentence) {
        SLOT.matcher(sentence.text())
                .results()
                .map(slot -> slot.group(1))
                .filter(slot -> !SLOTS.contains(slot) && !indicators.has(slot))
                .forEach(slot -> unknownSlot(sentence, slot));
    }

    private void unknownSlot(YamlNode sentence, String slot) {
        var known = new ArrayList<>(SLOTS);
        known.addAll(indicators.names());
        problems.add(
                Nearest.to(slot, known)
                        .map(near -> sentence.notice("catalogue.unknown-slot-near", slot, near))
                        .orElseGet(
                                () ->
                                        sentence.notice(
                                                "catalogue.unknown-slot",
                                                slot,
                                                String.join(", ", SLOTS))));
    }

    private void outlines() {
        var outlines = new Declared(problems);
        sheets.sheets(folder.outlines());
        sheets.forms(folder.forms(), folder.outlines());
        for (var outline : folder.outlines()) {
            outlines.add(outline.text("id"), outline.field("id"));
            slots(outline.field("document"), "preamble", "closing");
            sections(outline, outline, new Declared(problems));
        }
    }

    private void sections(YamlNode outline, YamlNode parent, Declared sections) {
        parent.items("sections")
                .forEach(
                        section -> {
                            sections.add(section.text("id"), section.field("id"));
                            section(section);
                            sheets.lists(outline, section);
                            sections(outline, section, sections);
                        });
    }

    private void section(YamlNode section) {
        slots(section, "nothing");
        var told = new Declared(problems);
        section.items("indicators")
                .map(use -> use.field("id"))
                .forEach(
                        id -> {
                            told.add(id.text(), id);
                            indicator(id);
                        });
    }

    private void citations() {
        var citations = new Declared(problems);
        folder.citations()
                .items("citations")
                .forEach(node -> citations.add(citationKey(node), node.field("number")));
    }

    /** Number and year of the date: 76/NQ-CP exists twice. */
    private static String citationKey(YamlNode citation) {
        var date = citation.text("date");
        return date.isEmpty()
                ? citation.text("number")
                : citation.text("number") + " (" + date.substring(0, 4) + ")";
    }
}
