package vn.duthao.evaluation.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.duthao.Golden;
import vn.duthao.evaluation.Metric;
import vn.duthao.evaluation.planted.PlantedType;

/** The forms of a scoreboard. */
class ScoreboardTest {

    private static final Wording ENGLISH = new Wording(Locale.ENGLISH);
    private static final Wording VIETNAMESE = new Wording(Locale.of("vi", "VN"));

    @Test
    void json_is_approved() {
        Golden.assertApproved("eval/scoreboard.json", new ScoreboardJson().render(Boards.BOARD));
    }

    @Test
    void markdown_is_approved() {
        Golden.assertApproved(
                "eval/scoreboard.en.md", new ScoreboardMarkdown(ENGLISH).render(Boards.BOARD));
        Golden.assertApproved(
                "eval/scoreboard.vi.md", new ScoreboardMarkdown(VIETNAMESE).render(Boards.BOARD));
    }

    @Test
    void the_page_is_approved_and_needs_nothing_from_elsewhere() {
        var page = new ScoreboardPage(ENGLISH).render(Boards.BOARD);

        Golden.assertApproved("eval/scoreboard.html", page);
        assertThat(page).doesNotContain("http:", "https:", "<script", "<link", "url(");
    }

    @Test
    void rows_and_columns_keep_their_order() {
        var table = Boards.BOARD.tables().getFirst();

        assertThat(table.rows()).containsExactly("digit-slip", "direction");
        assertThat(table.measures()).containsExactly("planted", "recall");
    }

    @Test
    void what_is_nearly_all_is_not_written_as_all() {
        var nearly = Metric.share("planted", "mixes", "dense", "precision", 9996, 10000);

        assertThat(ENGLISH.value(nearly)).isEqualTo("99.96%");
    }

    @ParameterizedTest
    @EnumSource
    void every_type_has_a_name(PlantedType type) {
        assertThat(ENGLISH.row(Boards.BOARD.tables().getFirst(), type.id())).isNotBlank();
    }
}
