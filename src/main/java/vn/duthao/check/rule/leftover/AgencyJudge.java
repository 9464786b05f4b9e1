package vn.duthao.check.rule.leftover;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.duthao.check.PlacedSentence;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.leftover.Departments.Named;
import vn.duthao.check.rule.leftover.LeftoverAgency.Leftover;
import vn.duthao.numerals.Reading;

/**
 * Names of other departments in the place of the reporter's. Departments are named for many good
 * reasons, so only a name that is told to report, or to have done what the reporter did, is found.
 */
final class AgencyJudge {

    private static final String BREAKS = ",;:.-–—+";

    private final Departments departments;
    private final Reporter reporter;
    private final StatedValues values;
    private final OwnPlaces own;
    private final Map<String, Long> sentencesOf;

    AgencyJudge(Examination examination, Departments departments, Reporter reporter) {
        this.departments = departments;
        this.reporter = reporter;
        this.values = new StatedValues(examination);
        this.own = new OwnPlaces(departments, reporter, examination.report().title());
        this.sentencesOf =
                examination.sentences().stream()
                        .flatMap(s -> named(s).stream())
                        .collect(groupingBy(name -> name, counting()));
    }

    /** The departments of which the sentence, or a clause of it, tells. */
    private Set<String> named(PlacedSentence sentence) {
        var words = Word.of(sentence.text());
        return departments.in(words).stream()
                .filter(n -> opensClause(words, n.match().from()))
                .map(Named::department)
                .collect(toSet());
    }

    /** The names in the sentence that should be the reporter's. */
    List<Leftover> leftovers(PlacedSentence sentence, List<Word> words) {
        var named = departments.in(words);
        return named.stream()
                .filter(n -> reporter.isOther(n.department()))
                .flatMap(n -> leftover(sentence, words, n, named).stream())
                .toList();
    }

    private Optional<Leftover> leftover(
            PlacedSentence sentence, List<Word> words, Named named, List<Named> all) {
        var certain =
                isReporter(sentence, words, named) || tellsOwnWork(sentence, words, named, all);
        return certain || mayTellOwnWork(sentence, words, named, all)
                ? Optional.of(
                        new Leftover(
                                sentence,
                                words.get(named.match().from()).start(),
                                words.get(named.match().to() - 1).end(),
                                "leftover-agency",
                                reporter.name(),
                                certain))
                : Optional.empty();
    }

    /** "Trên đây là báo cáo … của Sở X"; "Sở X báo cáo …" in opening and closing. */
    private boolean isReporter(PlacedSentence sentence, List<Word> words, Named named) {
        var from = named.match().from();
        if (Ends.isTitle(sentence) || Ends.isClosing(words)) {
            return isOwner(words, from) && !(Ends.isTitle(sentence) && reporter.isCoordinator())
                    || Ends.isClosing(words) && announces(words, named);
        }
        return Ends.isOpening(sentence) && announces(words, named);
    }

    /** "… của Sở X", with nothing before that addresses it to somebody. */
    private static boolean isOwner(List<Word> words, int from) {
        return from > 0
                && words.get(from - 1).form().equals("của")
                && !AgencyPhrases.ADDRESSED.in(words.subList(Ends.afterCloser(words), from));
    }

    private static boolean announces(List<Word> words, Named named) {
        var next = afterBrackets(words, named.match().to());
        return opensClause(words, named.match().from())
                && AgencyPhrases.ANNOUNCING.at(words, next) != null;
    }

    private static int afterBrackets(List<Word> words, int from) {
        var next = from;
        if (next < words.size() && words.get(next).form().equals("(")) {
            while (next < words.size() && !words.get(next).form().equals(")")) {
                next++;
            }
            next++;
        }
        return next;
    }

    private static boolean opensClause(List<Word> words, int from) {
        var lead = AgencyPhrases.CLAUSE_LEADS.before(words, from);
        var at = lead == null ? from : lead.from();
        return at == 0
                || BREAKS.contains(words.get(at - 1).form())
                || PeriodPhrases.CLAUSE_ENDS.before(words, at) != null
                || lead != null && PeriodPhrases.CLAUSE_ENDS.at(words, at) != null;
    }

    private boolean tellsOwnWork(
            PlacedSentence sentence, List<Word> words, Named named, List<Named> all) {
        if (Plans.has(sentence)) {
            return false;
        }
        var from = named.match().from();
        if (AgencyPhrases.OWN.before(words, from) != null && !reporter.isCoordinator()) {
            return true;
        }
        if (issuesOwnDocument(sentence, words, named)
                || isSubjectOfOwnDocument(sentence, words, named)
                || own.leadsWhatReporterSetUp(sentence, words, named.match())) {
            return true;
        }
        if (AgencyPhrases.OWN_VALUES.before(words, from) != null) {
            return values.standIn(sentence) && isAlone(words, named, all);
        }
        return isAlone(words, named, all)
                && opensClause(words, from)
                && AgencyPhrases.TELLING.at(words, named.match().to()) != null
                && !hasOwnNumber(sentence, named.department())
                && !reporter.concerns(named.department())
                && (isProved(sentence) || isUnlikelyOfOthers(words, named));
    }

    /**
     * A department of which the report tells nowhere else is the first word of a sentence, or of a
     * clause that states a value of the data, or stands where only the reporter can.
     */
    private boolean mayTellOwnWork(
            PlacedSentence sentence, List<Word> words, Named named, List<Named> all) {
        return !reporter.isCoordinator()
                && !reporter.concerns(named.department())
                && words.size() > named.match().to() + 1
                && sentencesOf.getOrDefault(named.department(), 0L) <= 1
                && !words.get(named.match().to()).form().equals(":")
                && !hasOwnNumber(sentence, named.department())
                && (isAlone(words.subList(0, named.match().to()), named, all)
                                && mayBeReporter(sentence, words, named)
                        || !Plans.has(sentence) && goesOnTelling(words, named));
    }

    private boolean mayBeReporter(PlacedSentence sentence, List<Word> words, Named named) {
        var from = named.match().from();
        var opens = opensSentence(words, from);
        if (opens && own.asks(words, named.match().to())) {
            return true;
        }
        return !Plans.has(sentence)
                && (opens && !doesWhatOthersDo(words, named)
                        || OwnPlaces.isOwnerOfUnits(words, named.match())
                        || isPlaceOfOwn(words, from) && isProved(sentence)
                        || opensClause(words, from) && isProved(sentence));
    }

    /** "…; Sở X đã trình UBND tỉnh …", after a clause that hands nothing over to another. */
    private boolean goesOnTelling(List<Word> words, Named named) {
        var from = named.match().from();
        return from > 0
                && words.get(from - 1).form().equals(";")
                && AgencyPhrases.TELLING.at(words, named.match().to()) != null
                && tellsNothingOfOthers(words, named)
                && !AgencyPhrases.ADDRESSED.in(words.subList(0, from))
                && departments.in(words.subList(0, from)).stream()
                        .noneMatch(n -> reporter.isOther(n.department()));
    }

    private static boolean opensSentence(List<Word> words, int from) {
        var comma = from > 0 && words.get(from - 1).form().equals(",");
        var lead = comma ? AgencyPhrases.CLAUSE_LEADS.before(words, from - 1) : null;
        return lead != null && lead.from() == 0
                || words.subList(0, from).stream().noneMatch(w -> BREAKS.contains(w.form()))
                        && opensClause(words, from);
    }

    private static boolean isPlaceOfOwn(List<Word> words, int from) {
        return AgencyPhrases.OWN_PLACES.before(words, from) != null;
    }

    private static boolean doesWhatOthersDo(List<Word> words, Named named) {
        var at = named.match().to();
        var auxiliary = AgencyPhrases.AUXILIARIES.at(words, at);
        var verb = auxiliary == null ? at : auxiliary.to();
        return isOfOthers(words, verb);
    }

    private static boolean isOfOthers(List<Word> words, int verb) {
        return AgencyPhrases.OF_OTHERS.at(words, verb) != null
                && AgencyPhrases.OF_ANYONE.at(words, verb) == null;
    }

    /**
     * "Sở X đã ban hành Kế hoạch số 07/KH-STP": the first number after the name is the reporter's.
     */
    private boolean issuesOwnDocument(PlacedSentence sentence, List<Word> words, Named named) {
        var from = words.get(named.match().to() - 1).end();
        var next =
                sentence.spans().stream()
                        .filter(s -> s.start() >= from)
                        .filter(s -> s.reading() instanceof Reading.LegalNumber)
                        .findFirst();
        var between =
                words.stream()
                        .filter(w -> w.start() >= from)
                        .filter(w -> next.isPresent() && w.end() <= next.get().start())
                        .toList();
        return opensClause(words, named.match().from())
                && AgencyPhrases.ISSUING.in(between)
                && between.stream().noneMatch(w -> BREAKS.contains(w.form()))
                && next.filter(s -> departments.isOf(s.reading(), reporter.family())).isPresent();
    }

    /** "Kế hoạch số 07/KH-STP ngày … về kiểm soát TTHC của Sở X": a department plans for itself. */
    private boolean isSubjectOfOwnDocument(PlacedSentence sentence, List<Word> words, Named named) {
        var from = named.match().from();
        var number =
                sentence.spans().stream()
                        .filter(s -> s.end() <= words.get(from).start())
                        .filter(s -> s.reading() instanceof Reading.LegalNumber)
                        .reduce((_, last) -> last)
                        .filter(s -> departments.isOf(s.reading(), reporter.family()));
        if (number.isEmpty() || reporter.isCoordinator()) {
            return false;
        }
        var subject = words.stream().filter(w -> w.start() >= number.get().end()).toList();
        var between = subject.subList(0, from - (words.size() - subject.size()));
        return !between.isEmpty()
                && AgencyPhrases.POSSESSIVE.before(words, from) != null
                && between.stream().noneMatch(w -> BREAKS.contains(w.form()))
                && !AgencyPhrases.ADDRESSED.in(between);
    }

    /** The reporter is not named beside it, nor another department before it. */
    private boolean isAlone(List<Word> words, Named named, List<Named> all) {
        var own =
                all.stream().anyMatch(n -> !reporter.isOther(n.department()))
                        || all.getFirst() != named;
        for (var i = 0; i < words.size(); i++) {
            var at = i;
            var isPart = all.stream().anyMatch(n -> n.match().from() <= at && at < n.match().to());
            own |= !isPart && words.get(i).text().equals("Sở");
        }
        return !own;
    }

    /** A document with that department's own symbol. */
    private boolean hasOwnNumber(PlacedSentence sentence, String department) {
        return sentence.spans().stream()
                .anyMatch(s -> departments.hasSymbolOf(s.reading(), department));
    }

    /** The sentence states a value of the reporter's data, or names a document with its symbol. */
    private boolean isProved(PlacedSentence sentence) {
        return values.standIn(sentence)
                || sentence.spans().stream()
                        .anyMatch(s -> departments.isOf(s.reading(), reporter.family()));
    }

    /** Its verbs are not those with which one tells what another department did. */
    private boolean isUnlikelyOfOthers(List<Word> words, Named named) {
        return !reporter.isCoordinator() && !AgencyPhrases.OF_OTHERS.in(after(words, named));
    }

    /** Likewise; "chuyển đổi" is no "chuyển". */
    private static boolean tellsNothingOfOthers(List<Word> words, Named named) {
        var after = after(words, named);
        return IntStream.range(0, after.size()).noneMatch(i -> isOfOthers(after, i));
    }

    private static List<Word> after(List<Word> words, Named named) {
        var to = named.match().to();
        return words.subList(to, Math.min(words.size(), to + 8));
    }
}
