package vn.duthao.check.rule.leftover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.duthao.check.Finding;
import vn.duthao.check.PlacedSentence;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;
import vn.duthao.numerals.Reading;

/** A sentence that names another domain of administrative reform than its heading. */
final class LeftoverSection implements Rule {

    private static final LeftoverWords.SectionWords WORDS = LeftoverWords.WORDS.sections();
    private static final List<Domain> DOMAINS = WORDS.domains().stream().map(Domain::of).toList();
    private static final Phrases LEADS = Phrases.of(WORDS.leads());
    private static final Phrases REFERENCES = Phrases.of(WORDS.references());

    private record Domain(String id, Phrases names) {
        static Domain of(LeftoverWords.Domain domain) {
            return new Domain(domain.id(), Phrases.of(domain.names()));
        }
    }

    /** A domain that a text names, and where. */
    private record Named(Domain domain, List<Word> words, Phrases.Match match) {
        /** Nothing but words that lead to it stands before it: it says what the sentence tells. */
        boolean opens() {
            var at = match.from();
            for (var lead = LEADS.before(words, at); lead != null; lead = LEADS.before(words, at)) {
                at = lead.from();
            }
            return at == 0 && match.from() > 0;
        }

        boolean isLed() {
            return LEADS.before(words, match.from()) != null;
        }

        int start() {
            return words.get(match.from()).start();
        }

        int end() {
            return words.get(match.to() - 1).end();
        }
    }

    @Override
    public String id() {
        return "leftover-section";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        var sentences = examination.sentences();
        return Stream.concat(
                        sentences.stream().flatMap(s -> other(s).stream()),
                        repeatedHeadings(sentences).stream())
                .toList();
    }

    /** The sentence names one domain, and it is not the section's. */
    private Optional<Finding> other(PlacedSentence sentence) {
        var heading = sentence.headings().stream().filter(h -> domain(h).isPresent()).findFirst();
        if (heading.isEmpty() || sentence.row() != null) {
            return Optional.empty();
        }
        var words = Word.of(sentence.text());
        var named = named(words);
        var own = domain(heading.get()).map(Named::domain);
        return named.size() == 1
                        && !own.equals(Optional.of(named.getFirst().domain()))
                        && (named.getFirst().opens()
                                || named.getFirst().isLed()
                                        && !isReference(sentence, named.getFirst()))
                ? Optional.of(
                        finding(sentence, named.getFirst(), "leftover-section", heading.get()))
                : Optional.empty();
    }

    /** The domain of a heading that names just one. */
    private static Optional<Named> domain(String heading) {
        var named = named(Word.of(heading));
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static List<Named> named(List<Word> words) {
        var found = new ArrayList<Named>();
        var seen = new HashSet<String>();
        for (var domain : DOMAINS) {
            domain.names().all(words).stream()
                    .filter(_ -> seen.add(domain.id()))
                    .forEach(match -> found.add(new Named(domain, words, match)));
        }
        return found;
    }

    /** In brackets, in a document's title, or beside a word that points to the other section. */
    private static boolean isReference(PlacedSentence sentence, Named named) {
        var before = named.words().subList(0, named.match().from());
        return REFERENCES.in(named.words())
                || PeriodPhrases.TITLES.in(before)
                || before.stream().anyMatch(w -> "(“\"".contains(w.form()))
                || sentence.spans().stream()
                        .anyMatch(s -> s.reading() instanceof Reading.LegalNumber);
    }

    /** Two sections below the same heading that bear one domain's name. */
    private List<Finding> repeatedHeadings(List<PlacedSentence> sentences) {
        Set<String> seen = new TreeSet<>();
        var findings = new ArrayList<Finding>();
        for (var sentence : sentences) {
            var domain =
                    sentence.block() == null ? domain(sentence.text()) : Optional.<Named>empty();
            if (domain.isPresent()
                    && sentence.headings().size() == 1
                    && !seen.add(sentence.headings() + domain.get().domain().id())) {
                findings.add(
                        finding(sentence, domain.get(), "leftover-section.twice", sentence.text()));
            }
        }
        return findings;
    }

    private Finding finding(PlacedSentence sentence, Named named, String why, String heading) {
        var text = sentence.text().substring(named.start(), named.end());
        return Findings.of(
                id(),
                Severities.of(id()),
                sentence.place(),
                named.start(),
                named.end(),
                Notice.of("leftover." + why, text, heading),
                null,
                List.of());
    }
}
