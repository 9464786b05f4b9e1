package vn.duthao.realise.llm;

import static vn.duthao.realise.llm.Complaint.Kind.CLAIM;
import static vn.duthao.realise.llm.Complaint.Kind.DIRECTION;
import static vn.duthao.realise.llm.Complaint.Kind.DOCUMENT;
import static vn.duthao.realise.llm.Complaint.Kind.FIGURE;
import static vn.duthao.realise.llm.Complaint.Kind.MARKUP;
import static vn.duthao.realise.llm.Complaint.Kind.NAME;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.duthao.catalogue.Agency;

/** Finds in the words between the slots what only code may say. */
final class ForeignWords {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Pattern MARKS =
            Pattern.compile("[^\\p{L}\\p{M}\\p{N} .,;:()/“”\"'’+⟦⟧%#-]|https?:|www\\.");
    private static final Pattern NUMBER = Pattern.compile("[\\p{N}%‰½]");
    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+|\\p{Nl}+");

    /** Words that may stand between a direction and its slot: "tăng so với cùng kỳ ⟦…⟧". */
    private static final int NEAR = 6;

    private final GateWords words;
    private final Set<String> capitals;
    private final List<String> names;

    ForeignWords(GateWords words, Agency agency, OfficeNames offices) {
        this.words = words;
        this.capitals = new HashSet<>(words.capitals());
        Stream.of(agency.name(), agency.self(), agency.parentSelf())
                .forEach(name -> capitals.addAll(capitals(name)));
        this.names = offices.inSmallLetters();
    }

    /** What the sentence says that it may not, in its order by kind. */
    List<Complaint> in(String sentence, SectionTask task) {
        var known = known(task);
        var run = new WordRun(sentence);
        var complaints = new ArrayList<Complaint>();
        MARKS.matcher(outside(sentence))
                .results()
                .forEach(m -> complaints.add(new Complaint(MARKUP, m.group())));
        NUMBER.matcher(outside(sentence))
                .results()
                .forEach(m -> complaints.add(new Complaint(FIGURE, m.group())));
        for (var i = 0; i < run.size(); i++) {
            if (run.isWord(i)) {
                word(run, i, task, known, complaints);
            }
        }
        named(sentence, complaints);
        return complaints;
    }

    /** The names of the slots and the heading, which the model is given to use. */
    private static List<WordRun> known(SectionTask task) {
        return Stream.concat(
                        Stream.of(task.heading()), task.slots().stream().map(OfferedSlot::name))
                .map(WordRun::new)
                .toList();
    }

    private void word(
            WordRun run, int i, SectionTask task, List<WordRun> known, List<Complaint> found) {
        if (isNumber(run, i) && !isKnown(run, i, known)) {
            found.add(new Complaint(FIGURE, run.at(i)));
        }
        if (run.hasAny(words.leaks(), i)) {
            found.add(new Complaint(MARKUP, run.at(i)));
        }
        if (run.hasAny(words.claims(), i) && !isKnown(run, i, known)) {
            found.add(new Complaint(CLAIM, run.at(i)));
        }
        if (isUnfoundedDirection(run, i, task) && !isKnown(run, i, known)) {
            found.add(new Complaint(DIRECTION, run.at(i)));
        }
        if (isUnfoundedDocument(run, i) && !isKnown(run, i, known)) {
            found.add(new Complaint(DOCUMENT, run.at(i)));
        }
        if (isName(run, i, known)) {
            found.add(new Complaint(NAME, run.at(i)));
        }
    }

    private boolean isNumber(WordRun run, int i) {
        var word = run.lower(i);
        var others = words.numberWordsButBefore().get(word);
        if (others != null) {
            var next = run.lower(i + 1);
            return !others.contains(next) && !(word.equals("năm") && !run.isWord(i + 1));
        }
        return words.numberWords().contains(word) || ROMAN.matcher(run.at(i)).matches();
    }

    /** The word with the one before or behind it is in a name that the model was given. */
    private static boolean isKnown(WordRun run, int i, List<WordRun> known) {
        return known.stream()
                .anyMatch(
                        name ->
                                name.hasPair(run.lower(i), run.lower(i + 1))
                                        || name.hasPair(run.lower(i - 1), run.lower(i)));
    }

    private boolean isUnfoundedDirection(WordRun run, int i, SectionTask task) {
        if (Stream.of(i, i - 1).anyMatch(at -> run.hasAny(words.noDirection(), at))) {
            return false;
        }
        var rise = run.hasAny(words.rises(), i);
        return (rise || run.hasAny(words.falls(), i)) && !isBeforeMovement(run, i, rise, task);
    }

    private static boolean isBeforeMovement(WordRun run, int i, boolean rise, SectionTask task) {
        for (var at = i + 1; at <= i + NEAR && at < run.size(); at++) {
            if (run.isSlot(at)) {
                var id = run.slot(at);
                return task.slots().stream()
                        .filter(s -> s.id().equals(id))
                        .anyMatch(s -> s.rise() != null && s.rise() == rise);
            }
        }
        return false;
    }

    /** "Kế hoạch số ⟦#1⟧" names one that is given; "kế hoạch" in lower case may be no document. */
    private boolean isUnfoundedDocument(WordRun run, int i) {
        if (!run.hasAny(words.documents(), i)) {
            return false;
        }
        var end = i;
        while (run.isWord(end) && !run.lower(end).equals("số")) {
            end++;
        }
        var numbered = run.lower(end).equals("số");
        var given =
                run.isSlot(numbered ? end + 1 : end)
                        && run.slot(numbered ? end + 1 : end).startsWith("#");
        var capital = i > 0 && Character.isUpperCase(run.at(i).codePointAt(0));
        return (numbered || capital) && !given;
    }

    private boolean isName(WordRun run, int i, List<WordRun> known) {
        var word = run.at(i);
        var begins =
                i == 0
                        && !Character.isUpperCase(
                                run.at(1).isEmpty() ? ' ' : run.at(1).codePointAt(0));
        return word.chars().anyMatch(Character::isUpperCase)
                && !begins
                && !capitals.contains(word)
                && known.stream().noneMatch(name -> name.hasWord(word));
    }

    private void named(String sentence, List<Complaint> found) {
        var text = sentence.toLowerCase(VIETNAMESE);
        names.stream().filter(text::contains).forEach(name -> found.add(new Complaint(NAME, name)));
    }

    private static String outside(String sentence) {
        return sentence.replaceAll("⟦[^⟦⟧]*⟧", "");
    }

    private static List<String> capitals(String name) {
        return Stream.of(name.split("\\s+"))
                .filter(w -> !w.isEmpty() && Character.isUpperCase(w.codePointAt(0)))
                .toList();
    }
}
