package vn.duthao.check.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.duthao.check.CheckReport;
import vn.duthao.check.Claim;
import vn.duthao.check.JudgedClaim;

/**
 * Lays two versions of a report side by side. Sentences are matched by their words, whatever their
 * figures: in order first, then those that were moved, then those that were reworded where they
 * stand; the figures of matched sentences are matched by the words between them.
 */
public final class Revision {

    /** Least share of common words (Dice) for a sentence to be another's new wording. */
    private static final double REWORDED = 0.5;

    /** Pairs of sentences compared at most where a stretch of the report was rewritten. */
    private static final int COMPARED = 250_000;

    private final List<FiguredSentence> before;
    private final List<FiguredSentence> after;
    private final Map<Integer, Integer> oldOf = new HashMap<>();
    private final Map<Integer, Integer> newOf = new HashMap<>();

    private Revision(List<FiguredSentence> before, List<FiguredSentence> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * The figures that differ between the versions.
     *
     * @return those that changed or appeared in the order of the new version, then those that
     *     vanished in the order of the old one; a figure printed otherwise with the same value is
     *     none
     */
    public static List<FigureChange> between(CheckReport before, CheckReport after) {
        var revision = new Revision(FiguredSentence.of(before), FiguredSentence.of(after));
        revision.match();
        return revision.changes();
    }

    private void match() {
        var deltas = DiffUtils.diff(words(before), words(after), true).getDeltas();
        deltas.stream().filter(d -> d.getType() == DeltaType.EQUAL).forEach(this::matchInOrder);
        matchMoved();
        deltas.stream().filter(d -> d.getType() == DeltaType.CHANGE).forEach(this::matchReworded);
    }

    private static List<List<String>> words(List<FiguredSentence> sentences) {
        return sentences.stream().map(FiguredSentence::words).toList();
    }

    private void matchInOrder(AbstractDelta<List<String>> same) {
        for (var i = 0; i < same.getSource().size(); i++) {
            match(same.getSource().getPosition() + i, same.getTarget().getPosition() + i);
        }
    }

    private void match(int old, int now) {
        newOf.put(old, now);
        oldOf.put(now, old);
    }

    private void matchMoved() {
        var open = new HashMap<List<String>, Integer>();
        for (var old = before.size() - 1; old >= 0; old--) {
            if (!newOf.containsKey(old)) {
                open.put(before.get(old).words(), old);
            }
        }
        for (var now = 0; now < after.size(); now++) {
            var old = oldOf.containsKey(now) ? null : open.remove(after.get(now).words());
            if (old != null) {
                match(old, now);
            }
        }
    }

    private void matchReworded(AbstractDelta<List<String>> rewritten) {
        var source = rewritten.getSource();
        var target = rewritten.getTarget();
        if ((long) source.size() * target.size() > COMPARED) {
            return;
        }
        for (var n = 0; n < target.size(); n++) {
            var now = target.getPosition() + n;
            if (!oldOf.containsKey(now)) {
                likest(now, source.getPosition(), source.size());
            }
        }
    }

    private void likest(int now, int first, int count) {
        var best = -1;
        var most = REWORDED;
        for (var old = first; old < first + count; old++) {
            var alike = newOf.containsKey(old) ? 0 : dice(before.get(old), after.get(now));
            if (alike > most) {
                most = alike;
                best = old;
            }
        }
        if (best >= 0) {
            match(best, now);
        }
    }

    private static double dice(FiguredSentence one, FiguredSentence other) {
        var open = new ArrayList<>(other.words());
        var common = one.words().stream().filter(open::remove).count();
        return 2.0 * common / (one.words().size() + other.words().size());
    }

    private List<FigureChange> changes() {
        var changes = new ArrayList<FigureChange>();
        var vanished = new ArrayList<JudgedClaim>();
        for (var now = 0; now < after.size(); now++) {
            var old = oldOf.get(now);
            if (old == null) {
                after.get(now).claims().forEach(c -> changes.add(new FigureChange.Appeared(c)));
            } else {
                compare(before.get(old), after.get(now), changes, vanished);
            }
        }
        for (var old = 0; old < before.size(); old++) {
            if (!newOf.containsKey(old)) {
                vanished.addAll(before.get(old).claims());
            }
        }
        vanished.sort(Comparator.comparingInt(c -> c.claim().place().index()));
        vanished.forEach(c -> changes.add(new FigureChange.Vanished(c)));
        return changes;
    }

    private static void compare(
            FiguredSentence old,
            FiguredSentence now,
            List<FigureChange> changes,
            List<JudgedClaim> vanished) {
        var left = new ArrayList<>(old.claims());
        for (var delta : DiffUtils.diff(old.words(), now.words(), true).getDeltas()) {
            var figuresBefore =
                    figures(old, delta.getSource().getPosition(), delta.getSource().size());
            var figuresAfter =
                    figures(now, delta.getTarget().getPosition(), delta.getTarget().size());
            for (var i = 0; i < figuresAfter.size(); i++) {
                if (i < figuresBefore.size()) {
                    left.remove(figuresBefore.get(i));
                    addIfChanged(figuresBefore.get(i), figuresAfter.get(i), changes);
                } else {
                    changes.add(new FigureChange.Appeared(figuresAfter.get(i)));
                }
            }
        }
        vanished.addAll(left);
    }

    private static List<JudgedClaim> figures(FiguredSentence sentence, int first, int count) {
        var words = sentence.words();
        var skipped =
                words.subList(0, first).stream().filter(FiguredSentence.FIGURE::equals).count();
        var told =
                words.subList(first, first + count).stream()
                        .filter(FiguredSentence.FIGURE::equals)
                        .count();
        return sentence.claims().subList((int) skipped, (int) (skipped + told));
    }

    private static void addIfChanged(
            JudgedClaim before, JudgedClaim after, List<FigureChange> changes) {
        if (!same(before.claim(), after.claim())) {
            changes.add(new FigureChange.Changed(before, after));
        }
    }

    private static boolean same(Claim before, Claim after) {
        return before.value().compareTo(after.value()) == 0 && before.kind() == after.kind();
    }
}
