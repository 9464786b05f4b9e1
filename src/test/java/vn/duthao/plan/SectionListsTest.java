package vn.duthao.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.duthao.statistics.SmallCatalogue.CATALOGUE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.catalogue.Indicator;
import vn.duthao.catalogue.ItemFilter;
import vn.duthao.catalogue.ItemList;
import vn.duthao.catalogue.ItemSheet;
import vn.duthao.catalogue.Period;
import vn.duthao.numerals.Qualifier;
import vn.duthao.phrases.Frame;
import vn.duthao.phrases.FramePart;
import vn.duthao.phrases.FrameSource;
import vn.duthao.phrases.Shape;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Item;
import vn.duthao.statistics.SmallCatalogue;
import vn.duthao.statistics.Source;

/** A sheet of criteria: all are told in a sentence, those below their most points as a list. */
class SectionListsTest {

    private static final Shape BULLET = new Shape(9, Shape.Kind.BULLET, "-", 1, 0, 0);
    private static final ItemFilter ANY = new ItemFilter(Map.of(), Map.of());
    private static final ItemFilter LACKING = new ItemFilter(Map.of(), Map.of("diem", "toi-da"));

    @SuppressWarnings(
            "NullAway") // a column of text has no kind; the reader of outlines says so too
    private static final ItemSheet SHEET =
            new ItemSheet(
                    "diem",
                    "Điểm",
                    List.of(
                            new ItemSheet.Column("ten", "Tên", null, "", 0, true, true, List.of()),
                            figure("diem"),
                            figure("toi-da")),
                    List.of());

    private static ItemSheet.Column figure(String id) {
        return new ItemSheet.Column(
                id, id, Indicator.Kind.SCORE, "điểm", 2, false, false, List.of());
    }

    private static Item item(String name, int points) {
        return new Item(
                "diem",
                name,
                Map.of("ten", name),
                Map.of("diem", BigDecimal.valueOf(points), "toi-da", BigDecimal.TWO),
                Map.of("ten", new Source("x.xlsx", "Điểm", "A2")));
    }

    private static DataSet data(int year, Item... items) {
        var data = SmallCatalogue.data(Period.year(year), "ho-so.qua-han=2");
        return new DataSet(
                data.name(),
                data.agency(),
                data.reportType(),
                data.period(),
                data.observations(),
                List.of(),
                List.of(),
                List.of(items));
    }

    private static final List<Item> NOW = List.of(item("Báo cáo", 2), item("Kiểm tra", 1));
    private static final List<Item> THEN = List.of(item("Báo cáo", 1), item("Kiểm tra", 2));

    private static Message.Listing listing(
            ItemFilter where, ItemList.Form form, String text, String item) {
        var list =
                new ItemList("diem", where, ANY, "", form, text, item, List.of(), Map.of(), null);
        var rows = NOW.stream().filter(i -> i.isIn(where)).map(List::of).toList();
        return new Message.Listing("muc", list, SHEET, rows);
    }

    private static final Message.Listing ALL =
            listing(ANY, ItemList.Form.SENTENCE, "Các tiêu chí: ⟦items⟧.", "⟦ten⟧");
    private static final Message.Listing LOST =
            listing(
                    LACKING,
                    ItemList.Form.BULLETS,
                    "Có ⟦ho-so.qua-han⟧ tiêu chí bị trừ điểm:",
                    "⟦ten⟧");

    private final SectionText text = new SectionText("muc", new PlanWords(), null, false);
    private final SectionLists lists =
            new SectionLists(
                    List.of(ALL, LOST),
                    new Facts(
                            data(2024, NOW.toArray(Item[]::new)),
                            data(2023, THEN.toArray(Item[]::new)),
                            CATALOGUE),
                    text,
                    new PlanWords());

    private static Frame past(String words, FramePart... parts) {
        return new Frame(
                new FrameSource("so-a", "so", "ke-hoach", Period.year(2023), "muc", 3),
                BULLET,
                Frame.Quality.ALIGNED,
                List.of(parts),
                words,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }

    private Stream<String> told() {
        return text.sentences().stream()
                .map(SentencePlan::wording)
                .filter(Wording.Stated.class::isInstance)
                .map(wording -> ((Wording.Stated) wording).template());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Báo cáo: đạt 1 điểm.", "Báo cáo: đạt 1 điểm; Kiểm tra: đạt 2 điểm."})
    void rows_stand_where_the_last_report_led_in_its_own_and_are_led_in_once(String items) {
        var lead =
                past(
                        "Mất điểm ở 2 tiêu chí, gồm:",
                        new FramePart.Words("Mất điểm ở "),
                        new FramePart.Figure("ho-so.qua-han", false, Qualifier.NONE),
                        new FramePart.Words(" tiêu chí, gồm:"));
        text.use(new DocumentMatch.Matched(lead, List.of()), BULLET, false, "so-a");

        lists.inPlaceOf(List.of(past(items)));

        assertThat(told())
                .containsExactly(
                        "Các tiêu chí: ⟦'diem.bao-cao.ten⟧; ⟦'diem.kiem-tra.ten⟧.",
                        "⟦'diem.kiem-tra.ten⟧.");
        assertThat(text.sentences().get(1).wording()).isInstanceOf(Wording.Framed.class);
    }

    @Test
    void a_block_that_tells_some_rows_is_followed_by_the_lists_up_to_that_of_such_rows() {
        lists.inPlaceOf(List.of(past("Bị trừ điểm: Báo cáo.")));

        assertThat(told())
                .containsExactly(
                        "Các tiêu chí: ⟦'diem.bao-cao.ten⟧; ⟦'diem.kiem-tra.ten⟧.",
                        "Có ⟦ho-so.qua-han⟧ tiêu chí bị trừ điểm:",
                        "⟦'diem.kiem-tra.ten⟧.");
    }

    @Test
    void a_block_that_tells_all_rows_is_followed_by_the_list_of_all() {
        lists.inPlaceOf(List.of(past("Gồm: Báo cáo; Kiểm tra.")));

        assertThat(told()).hasSize(1).first().asString().startsWith("Các tiêu chí");
    }

    @Test
    void items_below_a_lead_end_with_a_semicolon_and_the_last_with_a_full_stop() {
        var bare = listing(ANY, ItemList.Form.BULLETS, "Gồm:", "⟦ten⟧");
        var whole = listing(ANY, ItemList.Form.BULLETS, "Gồm:", "⟦ten⟧ đạt.");

        assertThat(new ItemWords(new PlanWords()).items(bare))
                .containsExactly("⟦'diem.bao-cao.ten⟧;", "⟦'diem.kiem-tra.ten⟧.");
        assertThat(new ItemWords(new PlanWords()).items(whole)).allMatch(i -> i.endsWith("⟧ đạt."));
    }

    @Test
    void a_sentence_of_items_is_told_where_the_officer_names_each() {
        var units =
                new Message.Listing(
                        "muc",
                        new ItemList(
                                "diem",
                                ANY,
                                ANY,
                                "ten",
                                ItemList.Form.SENTENCE,
                                "⟦items⟧.",
                                "⟦ten⟧",
                                List.of(),
                                Map.of(),
                                null),
                        SHEET,
                        NOW.stream().map(List::of).toList());

        assertThat(units.isToldBy("Đã xem xét Báo cáo và Kiểm tra.")).isTrue();
        assertThat(units.isToldBy("Đã xem xét Báo cáo.")).isFalse();
    }
}
