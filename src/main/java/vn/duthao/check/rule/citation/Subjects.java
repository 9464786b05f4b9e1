package vn.duthao.check.rule.citation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.duthao.catalogue.Folded;
import vn.duthao.numerals.VietnameseText;

/**
 * What documents are about, as far as it takes to tell whether two are the same. Made anew for each
 * report, whose subjects it remembers.
 */
final class Subjects {

    /** A comma before small letters may still belong to it: "rà soát, đánh giá". */
    private static final Pattern END =
            Pattern.compile(
                    "[;.()|]|,(?!\\s\\p{Ll})|\\s(?:và\\s)?\\p{Lu}\\p{L}+(?:\\s\\p{L}+){1,3}\\ssố\\s\\d");

    private static final Pattern LEAD = Pattern.compile("\\)?\\s*,?\\s*");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final CitationWords WORDS = CitationWords.words();
    private static final Pattern ABBREVIATION =
            Pattern.compile(
                    "(?<!\\p{L})(?:"
                            + String.join("|", WORDS.abbreviations().keySet())
                            + ")(?!\\p{L})");

    private final Map<String, Set<String>> known = new HashMap<>();

    /** The words that follow at the offset, up to the end of the clause; empty where none do. */
    static String after(String sentence, int from) {
        var lead = Nearby.at(LEAD, sentence, from);
        var window = Nearby.after(sentence, lead.lookingAt() ? lead.end() : from);
        var end = END.matcher(window);
        var subject = end.find() ? window.substring(0, end.start()) : window;
        var first = subject.isEmpty() ? 'A' : subject.charAt(0);
        return Character.isLowerCase(first) ? subject.strip() : "";
    }

    /** Whether the words begin as a subject does and do not merely stand behind the document. */
    static boolean isTold(String subject) {
        return WORDS.subjectLeads().stream().anyMatch(l -> subject.startsWith(l + " "));
    }

    /** Whether a sentence, which need not name the subject, is about it. */
    boolean isOf(String subject, String sentence) {
        var all = words(subject);
        var near = read(sentence);
        var common = all.stream().filter(w -> !isYear(w)).filter(near::contains).count();
        return common >= WORDS.leastSubjectWords() && common >= WORDS.ofSubject() * all.size();
    }

    private static boolean isYear(String word) {
        return YEAR.matcher(word).matches();
    }

    /** Whether both say the same, in about the same words and of the same year, which they name. */
    boolean areSame(String one, String other) {
        var years = years(words(one));
        return !years.isEmpty() && years.equals(years(words(other))) && areAlike(one, other);
    }

    /** Whether both are told in about the same words, and of no different years. */
    boolean areAlike(String one, String other) {
        var first = words(one);
        var second = words(other);
        var shorter = Math.min(first.size(), second.size());
        var apart = !years(first).equals(years(second));
        var dated = !years(first).isEmpty() && !years(second).isEmpty();
        if (shorter < WORDS.leastSubjectWords() || apart && dated) {
            return false;
        }
        var common = first.stream().filter(second::contains).count();
        return common >= WORDS.sameSubject() * shorter;
    }

    private static Set<String> years(Set<String> words) {
        return words.stream().filter(Subjects::isYear).collect(Collectors.toSet());
    }

    private Set<String> words(String subject) {
        return known.computeIfAbsent(subject, Subjects::read);
    }

    private static Set<String> read(String subject) {
        var text =
                ABBREVIATION
                        .matcher(VietnameseText.comparable(subject))
                        .replaceAll(found -> WORDS.abbreviations().get(found.group()));
        Set<String> found = new HashSet<>(Arrays.asList(Folded.of(text).split(" ", -1)));
        WORDS.subjectStops().forEach(stop -> found.remove(Folded.of(stop)));
        return found;
    }
}
