package vn.duthao.realise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.duthao.report.Sentence;
import vn.duthao.report.Slot;

/** The sentences of a section that is told as a dash paragraph: "- Cải cách thể chế: Sở đã …". */
final class InlineSection {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private InlineSection() {}

    /** The sentences behind the lead; only the first may go on in small letters. */
    static List<Sentence> led(String lead, List<Sentence> sentences) {
        var led = new ArrayList<>(capitalised(sentences));
        led.set(0, behind(lead + " ", sentences.getFirst()));
        return led;
    }

    /**
     * The sentences as they stand without a lead: one that went on in small letters behind the lead
     * of a past report begins with a capital.
     */
    static List<Sentence> capitalised(List<Sentence> sentences) {
        return sentences.stream().map(InlineSection::capitalised).toList();
    }

    private static Sentence behind(String lead, Sentence sentence) {
        var moved = sentence.slots().stream().map(slot -> moved(slot, lead.length())).toList();
        return new Sentence(lead + sentence.text(), moved, sentence.origin(), sentence.note());
    }

    private static Slot moved(Slot slot, int by) {
        return new Slot(slot.start() + by, slot.end() + by, slot.kind(), slot.key(), slot.source());
    }

    private static Sentence capitalised(Sentence sentence) {
        var text = sentence.text();
        var capital = text.substring(0, 1).toUpperCase(VIETNAMESE) + text.substring(1);
        return new Sentence(capital, sentence.slots(), sentence.origin(), sentence.note());
    }
}
