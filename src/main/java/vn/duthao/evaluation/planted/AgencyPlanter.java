package vn.duthao.evaluation.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import vn.duthao.catalogue.Agency;
import vn.duthao.report.Placed;

/** Writes another agency of the province where the report names its own. */
final class AgencyPlanter implements Planter {

    @Override
    public PlantedType type() {
        return PlantedType.OTHER_AGENCY;
    }

    @Override
    public List<Planting> plantings(AnnotatedReport report, SplittableRandom random) {
        var others = others(report);
        if (others.isEmpty()) {
            return List.of();
        }
        var own = own(report.sample().agency());
        return report.sentences().flatMap(p -> plantings(p, own, others, random).stream()).toList();
    }

    private List<Planting> plantings(
            Placed placed, Pattern own, List<String> others, SplittableRandom random) {
        var found = new ArrayList<Planting>();
        var match = own.matcher(placed.sentence().text());
        while (match.find()) {
            var other = others.get(random.nextInt(others.size()));
            var edit = new Edit(placed.index(), match.start(), match.end(), other);
            found.add(new Planting(type(), edit, match.group(), Set.of(), List.of()));
        }
        return found;
    }

    /** Its name, or what it calls itself as the subject of a sentence. */
    private static Pattern own(Agency agency) {
        var verbs = String.join("|", PlantingWords.BUNDLED.agencyVerbs());
        return Pattern.compile(
                "(?<!\\p{L})"
                        + Pattern.quote(agency.name())
                        + "(?!\\p{L})|(?:^|(?<=, ))"
                        + Pattern.quote(agency.self())
                        + "(?= (?:"
                        + verbs
                        + ")(?!\\p{L}))");
    }

    /** Names of other agencies of the kind that reported at the time. */
    static List<String> others(AnnotatedReport report) {
        var own = report.sample().agency();
        return report.corpus().agencies().all().stream()
                .filter(a -> a.type().equals(own.type()) && a.province().equals(own.province()))
                .map(Agency::name)
                .filter(name -> !name.equals(own.name()) && !own.pastNames().contains(name))
                .distinct()
                .sorted()
                .toList();
    }
}
