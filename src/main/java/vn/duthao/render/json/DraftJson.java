package vn.duthao.render.json;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.duthao.report.Annex;
import vn.duthao.report.Block;
import vn.duthao.report.Letterhead;
import vn.duthao.report.Origin;
import vn.duthao.report.Report;
import vn.duthao.report.Section;
import vn.duthao.report.SectionWriting;
import vn.duthao.report.Sentence;
import vn.duthao.report.Signature;
import vn.duthao.report.Slot;

/**
 * A report with the provenance of every sentence and figure, in the contract {@code duthao/draft/1}
 * (schemas/draft.schema.json).
 */
public final class DraftJson {

    /** The JSON text of a draft in the words of past reports; the tree as the report has it. */
    public String render(Report report) {
        return render(report, List.of());
    }

    /**
     * Likewise.
     *
     * @param writing what became of each section that a language model was asked to word
     */
    public String render(Report report, List<SectionWriting> writing) {
        var json = Json.object().put("schema", "duthao/draft/1");
        json.set("letterhead", letterhead(report.letterhead()));
        json.put("title", report.title());
        blocks(json.putArray("preamble"), report.preamble());
        sections(json.putArray("sections"), report.sections());
        blocks(json.putArray("closing"), report.closing());
        var recipients = json.putArray("recipients");
        report.recipients().forEach(recipients::add);
        json.set("signature", signature(report.signature()));
        var annexes = json.putArray("annexes");
        report.annexes().forEach(annex -> annexes.add(annex(annex)));
        if (!writing.isEmpty()) {
            json.set("writing", writing(writing));
        }
        return Json.text(json);
    }

    private static ObjectNode writing(List<SectionWriting> all) {
        var json =
                Json.object()
                        .put("sections", all.size())
                        .put("fallbacks", fallbacks(all))
                        .put("repairs", all.stream().mapToInt(SectionWriting::repairs).sum())
                        .put("tokensIn", all.stream().mapToLong(SectionWriting::tokensIn).sum())
                        .put("tokensOut", all.stream().mapToLong(SectionWriting::tokensOut).sum())
                        .put("seconds", all.stream().mapToDouble(DraftJson::seconds).sum());
        var array = json.putArray("bySection");
        all.forEach(section -> array.add(writing(section)));
        return json;
    }

    private static long fallbacks(List<SectionWriting> all) {
        return all.stream().filter(s -> s.outcome() == SectionWriting.Outcome.FALLBACK).count();
    }

    private static ObjectNode writing(SectionWriting section) {
        var json =
                Json.object()
                        .put("section", section.section())
                        .put("outcome", section.outcome().name().toLowerCase(Locale.ROOT))
                        .put("repairs", section.repairs())
                        .put("failure", section.failure())
                        .put("prompt", section.prompt())
                        .put("model", section.model())
                        .put("tokensIn", section.tokensIn())
                        .put("tokensOut", section.tokensOut())
                        .put("seconds", seconds(section));
        section.complaints().forEach(json.putArray("complaints")::add);
        return json;
    }

    private static double seconds(SectionWriting section) {
        return section.took().toMillis() / 1000.0;
    }

    private static ObjectNode letterhead(Letterhead letterhead) {
        var date = letterhead.date();
        return Json.object()
                .put("parentAgency", letterhead.parentAgency())
                .put("agency", letterhead.agency())
                .put("number", letterhead.number())
                .put("place", letterhead.place())
                .put("date", date == null ? null : date.toString())
                .put("documentType", letterhead.documentType());
    }

    private static @Nullable ObjectNode signature(@Nullable Signature signature) {
        return signature == null
                ? null
                : Json.object()
                        .put("authority", signature.authority())
                        .put("title", signature.title())
                        .put("name", signature.name());
    }

    private static ObjectNode annex(Annex annex) {
        var json = Json.object().put("title", annex.title());
        blocks(json.putArray("blocks"), annex.blocks());
        return json;
    }

    private static void sections(ArrayNode array, List<Section> sections) {
        for (var section : sections) {
            var json =
                    array.addObject()
                            .put("number", section.number())
                            .put("heading", section.heading())
                            .put("path", section.path())
                            .put("level", section.level());
            blocks(json.putArray("blocks"), section.blocks());
            sections(json.putArray("sections"), section.sections());
        }
    }

    private static void blocks(ArrayNode array, List<Block> blocks) {
        blocks.forEach(block -> array.add(block(block)));
    }

    private static ObjectNode block(Block block) {
        return switch (block) {
            case Block.Paragraph(var sentences) ->
                    with(sentences, Json.object().put("type", "paragraph"));
            case Block.Bullet(var marker, var depth, var sentences) ->
                    with(
                            sentences,
                            Json.object()
                                    .put("type", "bullet")
                                    .put("marker", marker)
                                    .put("depth", depth));
            case Block.Footnote(var mark, var sentences) ->
                    with(sentences, Json.object().put("type", "footnote").put("mark", mark));
            case Block.Table table -> table(table);
        };
    }

    private static ObjectNode table(Block.Table table) {
        var json =
                Json.object()
                        .put("type", "table")
                        .put("caption", table.caption())
                        .put("headRows", table.headRows());
        var rows = json.putArray("rows");
        for (var row : table.rows()) {
            var cells = rows.addArray();
            row.forEach(cell -> cells.add(sentence(cell)));
        }
        return json;
    }

    private static ObjectNode with(List<Sentence> sentences, ObjectNode block) {
        var array = block.putArray("sentences");
        sentences.forEach(sentence -> array.add(sentence(sentence)));
        return block;
    }

    private static ObjectNode sentence(Sentence sentence) {
        var json = Json.object().put("text", sentence.text());
        var slots = json.putArray("slots");
        sentence.slots().forEach(slot -> slots.add(slot(slot)));
        json.set("origin", origin(sentence.origin()));
        return json.put("note", sentence.note());
    }

    private static ObjectNode slot(Slot slot) {
        return Json.object()
                .put("start", slot.start())
                .put("end", slot.end())
                .put("kind", slot.kind().name().toLowerCase(Locale.ROOT))
                .put("key", slot.key())
                .put("source", slot.source());
    }

    private static ObjectNode origin(Origin origin) {
        return switch (origin) {
            case Origin.AsRead() -> Json.object().put("type", "as-read");
            case Origin.Formula(var id) -> Json.object().put("type", "formula").put("id", id);
            case Origin.Model(var model) -> Json.object().put("type", "model").put("model", model);
            case Origin.Supplied(var source) ->
                    Json.object().put("type", "supplied").put("source", source);
            case Origin.Gap(var wanted) -> Json.object().put("type", "gap").put("wanted", wanted);
            case Origin.Precedent precedent ->
                    Json.object()
                            .put("type", "precedent")
                            .put("agency", precedent.agency())
                            .put("period", precedent.period())
                            .put("section", precedent.section())
                            .put("sentence", precedent.sentence())
                            .put("carriedOver", precedent.carriedOver());
        };
    }
}
