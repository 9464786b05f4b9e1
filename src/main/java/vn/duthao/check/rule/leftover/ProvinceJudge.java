package vn.duthao.check.rule.leftover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.AgencyRegister;
import vn.duthao.check.PlacedSentence;
import vn.duthao.check.rule.leftover.LeftoverAgency.Leftover;

/** Another province where the reporter's own is meant: "trên địa bàn tỉnh Bến Tre". */
final class ProvinceJudge {

    private static final LeftoverWords.ProvinceWords WORDS = LeftoverWords.WORDS.provinces();
    private static final Phrases NAMES = Phrases.of(WORDS.names());
    private static final Phrases OWN = Phrases.of(WORDS.own());
    private static final Phrases OTHERS = Phrases.of(WORDS.others());

    private final Reporter reporter;
    private final Set<String> own;

    ProvinceJudge(Reporter reporter, AgencyRegister agencies) {
        this.reporter = reporter;
        this.own =
                agencies.all().stream()
                        .filter(
                                a ->
                                        a.province().equals(reporter.province())
                                                || becomes(a, agencies))
                        .map(Agency::province)
                        .collect(Collectors.toSet());
        own.add(reporter.province());
    }

    /** A province that was merged into the reporter's. */
    private boolean becomes(Agency agency, AgencyRegister agencies) {
        var successor = agency.successor() == null ? "" : agency.successor();
        return agencies.find(successor)
                .filter(s -> s.province().equals(reporter.province()))
                .isPresent();
    }

    /** The names of other provinces that stand where the own one should. */
    List<Leftover> leftovers(PlacedSentence sentence, List<Word> words) {
        var found = new ArrayList<Leftover>();
        if (reporter.province().isEmpty() || OTHERS.in(words)) {
            return found;
        }
        for (var match : NAMES.all(words)) {
            var level = match.from() - 1;
            var isProvince = level >= 0 && words.get(level).form().equals("tỉnh");
            if (isProvince && !own.contains(match.text()) && isOwn(words, level)) {
                found.add(leftover(sentence, words, match));
            }
        }
        return found;
    }

    private boolean isOwn(List<Word> words, int level) {
        return OWN.before(words, level) != null;
    }

    private Leftover leftover(PlacedSentence sentence, List<Word> words, Phrases.Match match) {
        return new Leftover(
                sentence,
                words.get(match.from() - 1).start(),
                words.get(match.to() - 1).end(),
                "leftover-agency.province",
                reporter.province());
    }
}
