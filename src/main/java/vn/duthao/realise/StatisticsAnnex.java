package vn.duthao.realise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.duthao.catalogue.FormLayout;
import vn.duthao.catalogue.Indicator;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.OutlineSection;
import vn.duthao.numerals.NumeralPrinter;
import vn.duthao.plan.Fact;
import vn.duthao.plan.Facts;
import vn.duthao.plan.PlanWords;
import vn.duthao.report.Annex;
import vn.duthao.report.Block;
import vn.duthao.report.Origin;
import vn.duthao.report.Sentence;
import vn.duthao.report.Slot;

/**
 * The statistics at the end of a report: the forms that its outline names, with their codes;
 * without one, every observed indicator in the outline's order, with its code in the national form
 * of departments.
 */
public final class StatisticsAnnex {

    private static final String FORM = "so-nganh";

    private final PlanWords words;

    public StatisticsAnnex(PlanWords words) {
        this.words = words;
    }

    /** The annexes: the forms of the outline, else the list of every figure that the data hold. */
    public List<Annex> of(Facts facts, Outline outline) {
        var forms = outline.annexes();
        return forms == null
                ? list(facts, outline).stream().toList()
                : forms.stream().map(form -> form(facts, form)).toList();
    }

    private Annex form(Facts facts, FormLayout form) {
        var rows = new ArrayList<List<Sentence>>();
        rows.add(heads());
        form.rows().forEach(row -> rows.add(row(facts, row)));
        var title = form.title().replace("⟦period⟧", facts.data().period().inWords());
        return new Annex(title, List.of(new Block.Table("", 1, rows)));
    }

    private static List<Sentence> row(Facts facts, FormLayout.Row row) {
        var fact = Optional.ofNullable(row.indicator()).flatMap(facts::fact);
        return List.of(
                cell(row.code()),
                cell(row.name()),
                cell(row.unit()),
                fact.map(StatisticsAnnex::value).orElseGet(() -> cell("")),
                cell(""));
    }

    private List<Sentence> heads() {
        return words.annexHeads().stream().map(StatisticsAnnex::cell).toList();
    }

    private Optional<Annex> list(Facts facts, Outline outline) {
        var indicators = new LinkedHashSet<String>();
        outline.allSections()
                .flatMap(s -> s.indicators().stream())
                .map(OutlineSection.IndicatorUse::id)
                .forEach(indicators::add);
        facts.data().withoutItems().forEach(o -> indicators.add(o.indicator().id()));
        var observed =
                indicators.stream()
                        .filter(id -> facts.data().find(id).isPresent())
                        .flatMap(id -> facts.fact(id).stream())
                        .toList();
        if (observed.isEmpty()) {
            return Optional.empty();
        }
        var rows = new ArrayList<List<Sentence>>();
        rows.add(heads());
        observed.forEach(fact -> rows.add(row(fact)));
        var title = words.annexTitle(facts.data().period().inWords().toUpperCase(Locale.of("vi")));
        return Optional.of(new Annex(title, List.of(new Block.Table("", 1, rows))));
    }

    private static List<Sentence> row(Fact fact) {
        var indicator = fact.indicator();
        var code = indicator.codes().getOrDefault(FORM, "");
        return Stream.of(
                        cell(code),
                        cell(indicator.name()),
                        cell(unit(indicator)),
                        value(fact),
                        cell(""))
                .toList();
    }

    private static Sentence value(Fact fact) {
        var indicator = fact.indicator();
        var printed = NumeralPrinter.print(fact.value(), indicator.decimals(), false);
        var slot =
                new Slot(0, printed.length(), Slot.Kind.OBSERVATION, indicator.id(), fact.source());
        return new Sentence(printed, List.of(slot), new Origin.Formula("annex"), null);
    }

    private static String unit(Indicator indicator) {
        var unit = indicator.unit();
        return unit.isEmpty()
                ? ""
                : unit.substring(0, 1).toUpperCase(Locale.of("vi")) + unit.substring(1);
    }

    private static Sentence cell(String text) {
        return new Sentence(text, List.of(), new Origin.Formula("annex"), null);
    }
}
