package vn.duthao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.Golden;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.OutlineSection;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.ReportingCalendar;
import vn.duthao.catalogue.Workspace;
import vn.duthao.check.Severity;
import vn.duthao.numerals.NumeralScanner;
import vn.duthao.numerals.Reading;
import vn.duthao.render.text.TextRenderer;
import vn.duthao.report.Origin;
import vn.duthao.report.Placed;
import vn.duthao.report.Sentence;
import vn.duthao.report.Slot;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Observation;

/** Every agency's last period, drafted from its earlier reports only. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeldOutDraftTest {

    private static final Workspace WORKSPACE = new Workspace(Path.of(""));

    private DraftingDesk desk;

    /** An agency and its last period that has statistics. */
    record Task(Agency agency, Period period) {
        @Override
        public String toString() {
            return agency.id() + " " + period.code();
        }
    }

    @BeforeAll
    void index_the_past_reports(@TempDir Path folder) {
        desk = new DraftingDesk(WORKSPACE, folder.resolve("index"));
        var outcome = desk.updateIndex(_ -> {}, _ -> {});
        assertThat(outcome.skipped()).isEmpty();
        assertThat(outcome.indexed()).isGreaterThanOrEqualTo(3);
    }

    Stream<Task> tasks() {
        return WORKSPACE.reports().stream()
                .map(Workspace.ReportFile::agency)
                .distinct()
                .map(id -> desk.corpus().agencies().get(id))
                .map(agency -> new Task(agency, lastPeriod(agency)));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void tells_every_observation_that_the_outline_has_a_section_for(Task task) {
        var data = data(task);
        var told = slots(draft(task)).map(Slot::key).collect(Collectors.toSet());
        var placed = placedIndicators(outline(task, data));

        assertThat(data.observations())
                .filteredOn(o -> placed.contains(o.indicator().id()))
                .extracting(o -> o.indicator().id())
                .allMatch(id -> told.contains(id) || isToldAsNothing(id, data));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void prints_no_number_outside_a_slot(Task task) {
        var loose =
                placed(task)
                        .filter(placed -> !isRowLabel(placed))
                        .map(Placed::sentence)
                        .filter(sentence -> !isSupplied(sentence))
                        .filter(sentence -> !formTexts(task).contains(sentence.text()))
                        .flatMap(this::looseNumbers)
                        .toList();

        assertThat(loose).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void names_no_document_of_a_past_report_that_the_data_do_not_have(Task task) {
        var data = data(task);
        var day = ReportingCalendar.lastDay(data.period());
        var known = data.documents().stream().map(d -> d.number()).collect(Collectors.toSet());
        var numbers =
                draft(task).stream()
                        .flatMap(s -> new NumeralScanner().scan(s.text()).stream())
                        .map(span -> span.reading())
                        .filter(Reading.LegalNumber.class::isInstance)
                        .map(number -> ((Reading.LegalNumber) number).number());

        assertThat(numbers)
                .allMatch(
                        number ->
                                known.contains(number)
                                        || desk.corpus().catalogue().citations(number).stream()
                                                .anyMatch(c -> c.inForce(day)));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void says_nothing_twice(Task task) {
        var sentences =
                draft(task).stream()
                        .filter(s -> s.text().length() > 40)
                        .filter(s -> !(s.origin() instanceof Origin.Gap))
                        .map(Sentence::text)
                        .filter(text -> !formTexts(task).contains(text))
                        .toList();

        assertThat(sentences).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void is_clean_under_check(Task task) {
        var check = desk.draft(task.agency(), data(task)).check();

        assertThat(check.findings())
                .filteredOn(f -> f.severity() == Severity.ERROR)
                .extracting(f -> f.rule() + ": " + f.text() + " in " + f.place().sentence())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void names_no_earlier_period_as_its_own_and_lists_as_many_as_it_counts(Task task) {
        var check = desk.draft(task.agency(), data(task)).check();

        assertThat(check.findings())
                .filteredOn(f -> Set.of("stale-period", "list-count-differs").contains(f.rule()))
                .extracting(f -> f.rule() + ": " + f.text() + " in " + f.place().sentence())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void gives_the_same_report_for_the_same_inputs(Task task) {
        assertThat(desk.draft(task.agency(), data(task)).report())
                .isEqualTo(desk.draft(task.agency(), data(task)).report());
    }

    /** One of each kind: what an officer would be handed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "so-ke-hoach-va-dau-tu-dong-thap",
                "ubnd-tinh-dong-thap",
                "van-phong-ubnd-tinh-dong-nai",
                "so-nong-nghiep-va-phat-trien-nong-thon-dong-thap",
                "ubnd-huyen-lap-vo"
            })
    void reads_as_approved(String agency) {
        var task = tasks().filter(t -> t.agency().id().equals(agency)).findFirst().orElseThrow();

        Golden.assertApproved(
                "drafting/" + agency + ".txt",
                new TextRenderer().render(desk.draft(task.agency(), data(task)).report()));
    }

    private Stream<Placed> placed(Task task) {
        return desk.draft(task.agency(), data(task)).report().placed();
    }

    private List<Sentence> draft(Task task) {
        return placed(task).map(Placed::sentence).toList();
    }

    /** The first cell of a table's row: its number or its code in the form. */
    /** What official forms say of themselves; two of them may have the same row. */
    private Set<String> formTexts(Task task) {
        var forms = outline(task, data(task)).annexes();
        return forms == null
                ? Set.of()
                : forms.stream()
                        .flatMap(form -> form.rows().stream())
                        .flatMap(row -> Stream.of(row.name(), row.unit()))
                        .collect(Collectors.toSet());
    }

    private static boolean isRowLabel(Placed placed) {
        var cell = placed.cell();
        return cell != null && cell.column() == 0;
    }

    private Stream<String> looseNumbers(Sentence sentence) {
        return new NumeralScanner()
                .scan(sentence.text()).stream()
                        .filter(span -> !isHarmless(span.reading()))
                        .filter(span -> !inSlot(span.start(), sentence))
                        .filter(span -> !fixedText(sentence).contains(span.text()))
                        .map(span -> span.text() + " in " + sentence.text());
    }

    /** What the catalogue says of an indicator for every period: "so với năm 2015". */
    private String fixedText(Sentence sentence) {
        return sentence.origin() instanceof Origin.Formula(var id)
                ? desk.corpus().catalogue().find(id).stream()
                        .flatMap(i -> Stream.of(i.name(), i.statement(), i.zero()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "))
                : "";
    }

    private Stream<Slot> slots(List<Sentence> sentences) {
        return sentences.stream().flatMap(s -> s.slots().stream());
    }

    private DataSet data(Task task) {
        return desk.statistics(task.agency(), task.period(), null).data();
    }

    private Outline outline(Task task, DataSet data) {
        return desk.corpus().outline(data.reportType(), task.agency().type(), data.period().kind());
    }

    private static Set<String> placedIndicators(Outline outline) {
        return outline.allSections()
                .flatMap(s -> s.indicators().stream())
                .map(OutlineSection.IndicatorUse::id)
                .collect(Collectors.toSet());
    }

    private static boolean isToldAsNothing(String id, DataSet data) {
        return data.find(id).map(Observation::value).filter(v -> v.signum() == 0).isPresent();
    }

    private static boolean isHarmless(Reading reading) {
        return reading instanceof Reading.Ordinal
                || reading instanceof Reading.ProperName
                || reading instanceof Reading.PeriodMention mention
                        && mention.kind() == Reading.PeriodMention.Kind.YEARS;
    }

    private static boolean inSlot(int start, Sentence sentence) {
        return sentence.slots().stream().anyMatch(s -> s.start() <= start && start < s.end());
    }

    private static boolean isSupplied(Sentence sentence) {
        return sentence.origin() instanceof Origin.Supplied;
    }

    private Period lastPeriod(Agency agency) {
        return java.util.stream.IntStream.rangeClosed(2019, 2030)
                .boxed()
                .flatMap(
                        year ->
                                Stream.of("", "-Q1", "-Q2", "-Q3", "-Q4", "-H1", "-9M")
                                        .map(suffix -> Period.parse(year + suffix).orElseThrow()))
                .filter(p -> !WORKSPACE.statisticsEntries(agency.id(), p).isEmpty())
                .max(Comparator.comparing(ReportingCalendar::lastDay))
                .orElseThrow();
    }
}
