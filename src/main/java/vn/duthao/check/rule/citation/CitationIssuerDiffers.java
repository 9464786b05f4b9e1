package vn.duthao.check.rule.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.duthao.check.Finding;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;
import vn.duthao.numerals.VietnameseText;

/** A symbol that names another issuer, or another kind of document, than the words beside it. */
final class CitationIssuerDiffers implements Rule {

    private final CitationWords words = CitationWords.words();
    private final Pattern executing =
            Pattern.compile(
                    "(?<!\\p{L})(?:"
                            + String.join("|", words.executing())
                            + ")\\s+(?:theo\\s+|các\\s+)?$");

    @Override
    public String id() {
        return "citation-issuer-differs";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        var documents = CitedDocuments.of(examination);
        return documents.cited().stream().flatMap(c -> findings(c, documents.issuers())).toList();
    }

    private Stream<Finding> findings(Cited cited, Issuers issuers) {
        var issuer = issuer(cited, issuers);
        return issuer.isPresent() ? issuer.stream() : kind(cited, issuers).stream();
    }

    private Optional<Finding> issuer(Cited cited, Issuers issuers) {
        var told = cited.issuer();
        if (told == null || !isBeside(cited, told) || isCarriedOut(cited)) {
            return Optional.empty();
        }
        var right = issuers.name(cited.number().issuer());
        if (right.isEmpty() || agrees(cited, told)) {
            return Optional.empty();
        }
        return Optional.of(
                Findings.of(
                        id(),
                        Severities.of(id()),
                        cited.place(),
                        told.start(),
                        told.end(),
                        Notice.of(
                                "citation.issuer-differs",
                                cited.written(),
                                right.get(),
                                told.text()),
                        right.get(),
                        List.of(cited.number().issuer() + " = " + right.get())));
    }

    /** In a list the last document answers for the issuer that stands behind it. */
    private static boolean isBeside(Cited cited, Issuer told) {
        var between = cited.place().sentence().substring(cited.dateEnd(), told.start());
        return between.chars().noneMatch(Character::isDigit);
    }

    /** One of a joint document's issuers is enough; an office may write for whom it serves. */
    private boolean agrees(Cited cited, Issuer told) {
        var codes = cited.number().issuers();
        var first = codes.getFirst();
        var notice = cited.number().type().isEmpty() || cited.number().type().equals("TB");
        return codes.stream().anyMatch(code -> names(told, code))
                || notice
                        && words.speaksFor().getOrDefault(first, List.of()).stream()
                                .anyMatch(told.codes()::contains);
    }

    private static boolean names(Issuer told, String code) {
        var plain = VietnameseText.folded(code);
        return told.codes().stream().anyMatch(c -> VietnameseText.folded(c).equals(plain));
    }

    /** "Kết quả thực hiện Kế hoạch số … của Sở": the agency carried the plan out. */
    private boolean isCarriedOut(Cited cited) {
        var before = Nearby.before(cited.place().sentence(), cited.typeStart());
        return executing.matcher(VietnameseText.comparable(before)).find();
    }

    private Optional<Finding> kind(Cited cited, Issuers issuers) {
        var code = cited.number().type();
        var codes = words.codesOf(cited.type());
        var letter = words.letters().contains(cited.type());
        var owner = issuers.name(cited.number().issuer());
        var differs = letter ? !"CV".equals(code) : !codes.isEmpty();
        if (code.isEmpty()
                || owner.isEmpty()
                || !differs
                || codes.stream().anyMatch(code::startsWith)) {
            return Optional.empty();
        }
        return Optional.of(
                Findings.of(
                        id(),
                        Severities.of(id()),
                        cited.place(),
                        cited.typeStart(),
                        cited.end(),
                        Notice.of("citation.kind-differs", cited.name(), kind(cited), code),
                        null,
                        List.of()));
    }

    private static String kind(Cited cited) {
        var start = cited.typeStart();
        return cited.place().sentence().substring(start, start + cited.type().length());
    }
}
