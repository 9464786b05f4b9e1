package vn.duthao.check.rule.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.duthao.catalogue.Indicator;
import vn.duthao.check.ClaimKind;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.Finding;
import vn.duthao.check.Verdict;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;

/** One indicator with two values in one report; the later one is named, with the earlier. */
final class ValueToldDifferently implements Rule {

    private final FigureVocabulary vocabulary = FigureVocabulary.load();
    private final Likeness likeness = new Likeness(vocabulary);

    /** So many figures of one kind are held against each other; no report tells more. */
    private static final int MOST = 500;

    /** Only figures that agree in these can be alike. */
    private record Key(ClaimKind kind, Set<String> units, Map<String, Set<String>> facets) {
        static Key of(ExaminedClaim examined) {
            var standing = examined.standing();
            return new Key(examined.claim().kind(), standing.units(), standing.said());
        }
    }

    /** Figures that agree in these are told again, and need to be compared once. */
    private record Again(Set<String> words, Optional<Indicator> nearest, BigDecimal value) {
        static Again of(ExaminedClaim examined) {
            return new Again(examined.words(), examined.nearest(), examined.claim().value());
        }
    }

    @Override
    public String id() {
        return "value-told-differently";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        var told = new HashMap<Key, Map<Again, ExaminedClaim>>();
        var findings = new ArrayList<Finding>();
        var scopes = new Scopes(examination, vocabulary);
        for (var examined : examination.claims()) {
            if (likeness.isPlain(examined, examination)) {
                var before = told.computeIfAbsent(Key.of(examined), _ -> new LinkedHashMap<>());
                before.values().stream()
                        .limit(MOST)
                        .filter(b -> isOtherwise(b, examined) && !scopes.differ(b, examined))
                        .findFirst()
                        .flatMap(b -> finding(b, examined))
                        .ifPresent(findings::add);
                before.putIfAbsent(Again.of(examined), examined);
            }
        }
        return findings;
    }

    private boolean isOtherwise(ExaminedClaim before, ExaminedClaim later) {
        return before.claim().place().index() != later.claim().place().index()
                && !isSameValue(before, later)
                && likeness.areAlike(before, later);
    }

    /** The same at the coarser of the two precisions. */
    private static boolean isSameValue(ExaminedClaim one, ExaminedClaim other) {
        var scale =
                Math.max(0, Math.min(one.claim().value().scale(), other.claim().value().scale()));
        return one.claim()
                        .value()
                        .setScale(scale, RoundingMode.HALF_UP)
                        .compareTo(other.claim().value().setScale(scale, RoundingMode.HALF_UP))
                == 0;
    }

    /** Of two figures the one that the data do not support is wrong. */
    private Optional<Finding> finding(ExaminedClaim before, ExaminedClaim later) {
        if (isSupported(before) && isSupported(later)) {
            return Optional.empty();
        }
        return Optional.of(
                isSupported(later) ? finding(id(), before, later) : finding(id(), later, before));
    }

    private static boolean isSupported(ExaminedClaim examined) {
        return examined.verdict() instanceof Verdict.Supported
                || examined.verdict() instanceof Verdict.Derived;
    }

    private static Finding finding(String rule, ExaminedClaim wrong, ExaminedClaim other) {
        var claim = wrong.claim();
        var place = other.claim().place();
        return Findings.of(
                rule,
                Severities.of(rule),
                claim,
                Notice.of(
                        "check.value-told-differently",
                        claim.text(),
                        other.claim().text(),
                        place.section(),
                        place.sentence()),
                isSupported(other) ? other.claim().text() : null,
                List.of(other.claim().text() + ": " + place.sentence()));
    }
}
