package vn.duthao.realise.llm;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.catalogue.Agency;
import vn.duthao.phrases.Frame;
import vn.duthao.phrases.FramePart;
import vn.duthao.phrases.Precedents;

/**
 * Past sentences of a section as a model may see them: every figure, date, number of a document and
 * name of an office is masked, so that nothing stale can be copied.
 */
final class MaskedPassages {

    /** More would not be read. */
    private static final int MOST = 8;

    private static final int MOST_CHARACTERS = 600;

    private final Precedents precedents;
    private final Agency agency;
    private final OfficeNames offices;

    MaskedPassages(Precedents precedents, Agency agency, OfficeNames offices) {
        this.precedents = precedents;
        this.agency = agency;
        this.offices = offices;
    }

    /** Those that share figures with the slots, the office's own and newest first. */
    List<String> of(String section, List<OfferedSlot> slots) {
        var wanted = slots.stream().map(OfferedSlot::indicator).collect(Collectors.toSet());
        var offered = slots.stream().map(OfferedSlot::id).collect(Collectors.toSet());
        return Stream.concat(precedents.own().stream(), precedents.others().all().stream())
                .filter(f -> f.source().section().equals(section))
                .filter(f -> f.quality() == Frame.Quality.ALIGNED)
                .sorted(
                        Comparator.comparingLong((Frame f) -> -shared(f, wanted))
                                .thenComparing(f -> !f.source().agency().equals(agency.id())))
                .map(f -> masked(f, offered))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static long shared(Frame frame, Set<String> wanted) {
        return frame.figures().stream().filter(wanted::contains).count();
    }

    private String masked(Frame frame, Set<String> offered) {
        var text = new StringBuilder();
        for (var part : frame.parts()) {
            text.append(
                    switch (part) {
                        case FramePart.Words(var words) ->
                                PromptText.plain(PromptText.withoutFigures(offices.masked(words)));
                        case FramePart.Figure(var id, var _, var _, var _) ->
                                offered.contains(id) ? "⟦" + id + "⟧" : PromptText.MASK;
                        case FramePart.Movement _,
                                FramePart.Time _,
                                FramePart.Issued _,
                                FramePart.Subject _,
                                FramePart.Standing _,
                                FramePart.Blank _ ->
                                PromptText.MASK;
                    });
        }
        return text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    }
}
