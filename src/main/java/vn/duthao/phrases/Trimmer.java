package vn.duthao.phrases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts from a sentence what explains or specifies its figures: a reason, a field, an example, an
 * "all" or a "none" of something that nobody counts. It was true of the past figures only. What
 * cannot be cut cleanly stays, and the sentence is left open.
 */
final class Trimmer {

    /** Fewer words than these state nothing of their own. */
    private static final int LEAST_STATEMENT = 3;

    private final ClaimWords words;
    private final ZeroWords zeroWords;
    private final String section;
    private final Set<String> told;

    /**
     * A trimmer for one sentence.
     *
     * @param told indicators that its figures tell
     */
    Trimmer(ClaimWords words, ZeroWords zeroWords, String section, Set<String> told) {
        this.words = words;
        this.zeroWords = zeroWords;
        this.section = section;
        this.told = told;
    }

    /** What is cut: from and to are offsets in the sentence with slots as single characters. */
    private record Cut(int from, int to) {}

    Trimmed trim(List<FramePart> parts) {
        var sentence = skeleton(parts);
        var clauses = Clause.of(sentence);
        var cuts = new ArrayList<Cut>();
        var presumed = new HashSet<String>();
        var countable =
                !told.isEmpty() || parts.stream().noneMatch(FramePart.Issued.class::isInstance);
        var open = false;
        for (int i = 0; i < clauses.size(); i++) {
            var clause = clauses.get(i);
            var listing = listingIn(clause);
            var from =
                    listing >= 0 ? listing : clause.isPlain() ? clause.start() : reasonIn(clause);
            var run = run(clauses, i, listing >= 0);
            if (listing < 0 && !claims(clause, countable)) {
                open |= isAdded(clause, parts);
                continue;
            }
            var cut = new Cut(from, clauses.get(run).end());
            if (from >= 0 && isClean(cut, clauses, i, run, sentence, parts)) {
                cuts.add(cut);
                i = run;
            } else {
                open = true;
                figureBefore(clause.end(), sentence, parts, presumed);
            }
        }
        explanations(sentence, parts).stream()
                .filter(e -> cuts.stream().noneMatch(c -> c.from() <= e.from() && e.to() <= c.to()))
                .forEach(cuts::add);
        open |= !told.isEmpty() && words.tie().matcher(sentence).find();
        open |= tellsOfDocument(parts);
        var left = cuts.stream().map(c -> sentence.substring(c.from(), c.to()).strip()).toList();
        var rest = without(cuts, parts, sentence);
        return new Trimmed(rest, skeleton(rest), left, open, presumed);
    }

    static String skeleton(List<FramePart> parts) {
        var skeleton = new StringBuilder();
        for (var part : parts) {
            if (part instanceof FramePart.Words(var text)) {
                skeleton.append(text);
            } else {
                skeleton.append(Clause.SLOT);
            }
        }
        return skeleton.toString();
    }

    /**
     * Whether it claims something that no slot of it proves.
     *
     * @param countable "all" and "none" tell what happened, not what a document demands
     */
    private boolean claims(Clause clause, boolean countable) {
        if (!clause.isPlain()) {
            return words.specifying().matcher(clause.tail()).find()
                    || !told.isEmpty() && words.reason().matcher(clause.tail()).find();
        }
        return words.specifying().matcher(clause.text()).find()
                || words.specifyingFirst().matcher(clause.text()).find()
                || !told.isEmpty() && words.reason().matcher(clause.text()).find()
                || countable && zeroWords.leaveOpen(clause.text(), section, told);
    }

    /** Where a reason begins behind the last slot of a clause, -1 where none does. */
    private int reasonIn(Clause clause) {
        var reason = words.reason().matcher(clause.tail());
        if (!reason.find()) {
            return -1;
        }
        var before = clause.tail().substring(0, reason.start()).stripTrailing();
        return clause.end() - clause.tail().length() + before.length();
    }

    /** Where the names of what was counted begin in a clause, -1 where none do. */
    private int listingIn(Clause clause) {
        if (told.isEmpty()) {
            return -1;
        }
        if (clause.isPlain() && words.listingFirst().matcher(clause.text()).find()) {
            return clause.start();
        }
        var text = clause.isPlain() ? clause.text() : clause.tail();
        var listing = words.listing().matcher(text);
        return listing.find() ? clause.end() - text.length() + listing.start() : -1;
    }

    /** Whether something is added behind a semicolon that no slot tells and nothing denies. */
    private boolean isAdded(Clause clause, List<FramePart> parts) {
        return clause.isPlain()
                && clause.mark() == ';'
                && clause.text().strip().split(" ").length >= LEAST_STATEMENT
                && parts.stream().anyMatch(Trimmer::isFact)
                && zeroWords.in(clause.text(), section, Set.of()).isEmpty();
    }

    /** Whether the sentence goes on to tell what a document found that tells what happened. */
    private boolean tellsOfDocument(List<FramePart> parts) {
        var last = -1;
        var tells = false;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof FramePart.Issued issued) {
                tells = words.tellingDocument().matcher(issued.type()).find();
                last = i;
            } else if (!(parts.get(i) instanceof FramePart.Words)) {
                last = i;
            }
        }
        return tells
                && told.isEmpty()
                && last + 1 < parts.size()
                && parts.get(last + 1) instanceof FramePart.Words(var text)
                && text.strip().split(" ").length > LEAST_STATEMENT;
    }

    /** Brackets that explain a figure before them. */
    private List<Cut> explanations(String sentence, List<FramePart> parts) {
        return words.explanation()
                .matcher(sentence)
                .results()
                .filter(m -> m.group(1).strip().split(" ").length >= LEAST_STATEMENT)
                .filter(m -> tellsBefore(m.start(), sentence, parts))
                .map(m -> new Cut(m.start(), m.end()))
                .toList();
    }

    /**
     * The last of the clauses that go on without a slot or a semicolon between them.
     *
     * @param listing names may be parted by semicolons
     */
    private static int run(List<Clause> clauses, int from, boolean listing) {
        var last = from;
        while (last + 1 < clauses.size()
                && clauses.get(last + 1).isPlain()
                && (listing || clauses.get(last + 1).mark() == ',')) {
            last++;
        }
        return last;
    }

    /**
     * Whether the rest reads as a sentence: something told goes before, brackets stay whole, and
     * what follows does not hang on it.
     */
    private boolean isClean(
            Cut cut,
            List<Clause> clauses,
            int first,
            int last,
            String sentence,
            List<FramePart> parts) {
        var isLast = last == clauses.size() - 1;
        var closes =
                isLast
                        ? !sentence.stripTrailing().endsWith(":")
                        : clauses.get(last + 1).mark() == ';';
        var relative =
                clauses.get(first).mark() == ','
                        && words.specifyingFirst().matcher(clauses.get(first).text()).find();
        return (closes || relative)
                && tellsBefore(cut.from(), sentence, parts)
                && isWhole(sentence.substring(cut.from(), cut.to()));
    }

    private static boolean isWhole(String text) {
        return text.chars().filter(c -> c == '(').count()
                == text.chars().filter(c -> c == ')').count();
    }

    private static boolean tellsBefore(int end, String sentence, List<FramePart> parts) {
        return slotsBefore(end, sentence, parts).stream().anyMatch(Trimmer::isFact);
    }

    private static boolean isFact(FramePart part) {
        return part instanceof FramePart.Figure
                || part instanceof FramePart.Movement
                || part instanceof FramePart.Issued;
    }

    private static void figureBefore(
            int end, String sentence, List<FramePart> parts, Set<String> figures) {
        slotsBefore(end, sentence, parts).reversed().stream()
                .filter(FramePart.Figure.class::isInstance)
                .findFirst()
                .ifPresent(part -> figures.add(((FramePart.Figure) part).indicator()));
    }

    private static List<FramePart> slotsBefore(int end, String sentence, List<FramePart> parts) {
        var count = sentence.substring(0, end).chars().filter(c -> c == Clause.SLOT).count();
        return parts.stream().filter(p -> !(p instanceof FramePart.Words)).limit(count).toList();
    }

    private static List<FramePart> without(List<Cut> cuts, List<FramePart> parts, String sentence) {
        if (cuts.isEmpty()) {
            return parts;
        }
        var rest = new ArrayList<FramePart>();
        var at = 0;
        for (var part : parts) {
            var length = part instanceof FramePart.Words(var text) ? text.length() : 1;
            var kept = new StringBuilder();
            for (int i = at; i < at + length; i++) {
                var offset = i;
                if (cuts.stream().noneMatch(c -> c.from() <= offset && offset < c.to())) {
                    kept.append(sentence.charAt(i));
                }
            }
            at += length;
            if (!(part instanceof FramePart.Words)) {
                rest.add(part);
            } else if (!kept.isEmpty()) {
                rest.add(new FramePart.Words(kept.toString()));
            }
        }
        return rest;
    }
}
