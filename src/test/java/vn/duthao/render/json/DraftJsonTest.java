package vn.duthao.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.duthao.Golden;
import vn.duthao.render.SampleReport;
import vn.duthao.report.Block.Paragraph;
import vn.duthao.report.Origin;
import vn.duthao.report.Report;

class DraftJsonTest {

    private final DraftJson json = new DraftJson();

    @Test
    void every_sentence_has_its_origin_and_every_figure_its_source() {
        var draft = SampleReport.draft();
        var text = json.render(without(draft));

        Golden.assertApproved("render/json/draft.json", text);
        Contract.assertHolds("draft.schema.json", text);
    }

    @Test
    void annexes_with_their_tables_hold_the_contract() {
        var text = json.render(SampleReport.draft());

        Contract.assertHolds("draft.schema.json", text);
        assertThat(new JsonMapper().readTree(text).at("/annexes/0/blocks/0/rows/2/3/slots/0/key"))
                .hasToString("\"mau.1\"");
    }

    @Test
    void every_kind_of_origin_holds_the_contract() {
        var sentences =
                List.of(
                        SampleReport.say("Một.", new Origin.AsRead(), null),
                        SampleReport.say("Hai.", new Origin.Formula("o"), "ghi chú"),
                        SampleReport.say("Ba.", new Origin.Supplied("2024.xlsx!Ghi chu!B2"), null),
                        SampleReport.say("Bốn.", new Origin.Gap("x"), null),
                        SampleReport.say(
                                "Năm.", new Origin.Precedent("a", "2023", "b", 0, true), null));

        Contract.assertHolds(
                "draft.schema.json", json.render(SampleReport.only(new Paragraph(sentences))));
    }

    @Test
    void a_date_is_written_as_the_calendar_standard_has_it() {
        var letterhead = SampleReport.letterhead("5", LocalDate.of(2024, 2, 6));

        var text = json.render(SampleReport.with(letterhead));

        Contract.assertHolds("draft.schema.json", text);
        assertThat(text).contains("\"date\" : \"2024-02-06\"");
    }

    private static Report without(Report draft) {
        return new Report(
                draft.letterhead(),
                draft.title(),
                draft.preamble(),
                draft.sections().subList(0, 2),
                draft.closing(),
                draft.recipients(),
                draft.signature(),
                List.of());
    }
}
