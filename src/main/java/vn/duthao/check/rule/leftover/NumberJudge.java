package vn.duthao.check.rule.leftover;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.duthao.check.PlacedSentence;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.leftover.LeftoverAgency.Leftover;
import vn.duthao.numerals.NumericSpan;
import vn.duthao.numerals.Reading;

/** Numbers of documents that the reporter has issued, with another department's symbol. */
final class NumberJudge {

    private static final Phrases DOCUMENTS =
            Phrases.of(LeftoverWords.WORDS.abolished().documents());

    private final Departments departments;
    private final Reporter reporter;
    private final Set<String> namedInReport;

    NumberJudge(Examination examination, Departments departments, Reporter reporter) {
        this.departments = departments;
        this.reporter = reporter;
        this.namedInReport =
                examination.sentences().stream()
                        .flatMap(s -> departments.in(Word.of(s.text())).stream())
                        .map(Departments.Named::department)
                        .collect(Collectors.toSet());
    }

    /** "Sở đã ban hành Kế hoạch số 102/KH-SKHĐT" in the report of Sở Công Thương. */
    List<Leftover> leftovers(PlacedSentence sentence, List<Word> words) {
        return reporter.family().isEmpty()
                ? List.of()
                : sentence.spans().stream()
                        .flatMap(span -> leftover(sentence, words, span).stream())
                        .toList();
    }

    private Optional<Leftover> leftover(
            PlacedSentence sentence, List<Word> words, NumericSpan span) {
        if (!(span.reading() instanceof Reading.LegalNumber(var number))) {
            return Optional.empty();
        }
        var issuer =
                departments
                        .ofNumber(number)
                        .filter(reporter::isOther)
                        .filter(d -> !departments.isNamed(d, words));
        var certain = isIssued(span, words);
        return issuer.filter(d -> certain || isDoubtful(number, d))
                .map(_ -> leftover(sentence, span, certain));
    }

    private Leftover leftover(PlacedSentence sentence, NumericSpan span, boolean certain) {
        return new Leftover(
                sentence,
                span.start(),
                span.end(),
                "leftover-agency.symbol",
                reporter.name(),
                certain);
    }

    private boolean isDoubtful(String number, String issuer) {
        var code = number.substring(number.indexOf('/') + 1, number.lastIndexOf('-'));
        return LeftoverWords.WORDS.agencies().issuedCodes().contains(code)
                && !namedInReport.contains(issuer);
    }

    /** "ban hành", the kind of document, "số", then the number; or a sentence that begins so. */
    private static boolean isIssued(NumericSpan span, List<Word> words) {
        var at = 0;
        while (at < words.size() && words.get(at).end() <= span.start()) {
            at++;
        }
        if (at > 0 && words.get(at - 1).form().equals("số")) {
            at--;
        }
        var document = DOCUMENTS.before(words, at);
        if (document == null) {
            return false;
        }
        var issuing = AgencyPhrases.ISSUING.before(words, document.from());
        return document.from() == 0
                || issuing != null && !AgencyPhrases.OTHERS_ISSUE.in(clause(words, issuing.from()));
    }

    private static List<Word> clause(List<Word> words, int to) {
        var from = to;
        while (from > 0 && !",;:.".contains(words.get(from - 1).form())) {
            from--;
        }
        return words.subList(from, to);
    }
}
