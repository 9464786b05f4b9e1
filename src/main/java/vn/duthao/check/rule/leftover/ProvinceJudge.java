package vn.duthao.check.rule.leftover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.AgencyRegister;
import vn.duthao.check.Memo;
import vn.duthao.check.PlacedSentence;
import vn.duthao.check.rule.leftover.LeftoverAgency.Leftover;

/** Another province where the reporter's own is meant: "trên địa bàn tỉnh Bến Tre". */
final class ProvinceJudge {

    private static final LeftoverWords.ProvinceWords WORDS = LeftoverWords.WORDS.provinces();
    private static final Phrases NAMES = Phrases.of(WORDS.names());
    private static final Phrases OWN = Phrases.of(WORDS.own());
    private static final Phrases OTHERS = Phrases.of(WORDS.others());

    private record Asked(AgencyRegister register, String province) {}

    /** A register may have thousands, and a batch asks for the same province. */
    private static final Memo<Asked, Set<String>> MERGED =
            new Memo<>(64, asked -> merged(asked.register(), asked.province()));

    private final Reporter reporter;
    private final Set<String> own;

    ProvinceJudge(Reporter reporter, AgencyRegister agencies) {
        this.reporter = reporter;
        this.own = MERGED.get(new Asked(agencies, reporter.province()));
    }

    /** The province and those that were merged into it. */
    private static Set<String> merged(AgencyRegister agencies, String province) {
        var before =
                agencies.all().stream()
                        .filter(
                                a ->
                                        Stream.ofNullable(a.successor())
                                                .flatMap(next -> agencies.find(next).stream())
                                                .anyMatch(s -> s.province().equals(province)))
                        .map(Agency::province);
        return Stream.concat(Stream.of(province), before).collect(Collectors.toSet());
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
