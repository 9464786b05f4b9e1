package vn.duthao.evaluation.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import vn.duthao.catalogue.Agency;
import vn.duthao.evaluation.planted.PlantingWords.Domain;
import vn.duthao.report.Placed;

/** Lets a sentence with a figure say that it tells of another domain than its heading's. */
final class DomainPlanter implements Planter {

    private final PlantingWords words = PlantingWords.BUNDLED;

    @Override
    public PlantedType type() {
        return PlantedType.OTHER_SECTION;
    }

    @Override
    public List<Planting> plantings(AnnotatedReport report, SplittableRandom random) {
        var sentences = report.figures().stream().map(KnownFigure::sentence).toList();
        return report.sentences()
                .filter(p -> p.cell() == null && sentences.contains(p.index()))
                .flatMap(p -> planting(p, report.sample().agency(), random).stream())
                .toList();
    }

    private Optional<Planting> planting(Placed placed, Agency agency, SplittableRandom random) {
        return domain(placed)
                .map(
                        own -> {
                            var others = new ArrayList<>(words.domains());
                            others.remove(own);
                            var other = others.get(random.nextInt(others.size()));
                            return planting(placed, agency, own, other);
                        });
    }

    /** Its own domain's name is replaced where it stands there, else the other opens it. */
    private Planting planting(Placed placed, Agency agency, Domain own, Domain other) {
        var text = placed.sentence().text();
        var at = text.toLowerCase(Locale.ROOT).indexOf(own.name());
        if (at >= 0) {
            var end = at + own.name().length();
            return new Planting(
                    type(),
                    new Edit(placed.index(), at, end, other.name()),
                    text.substring(at, end),
                    Set.of(),
                    List.of());
        }
        var opening = words.domainOpening().replace("{domain}", other.name());
        var first = text.substring(0, 1);
        var lower = isName(text, agency) ? first : first.toLowerCase(Locale.ROOT);
        return new Planting(
                type(),
                new Edit(placed.index(), 0, 1, opening + lower),
                first,
                Set.of(),
                List.of());
    }

    /** An abbreviation, a number or the agency keeps its capital. */
    private static boolean isName(String text, Agency agency) {
        return text.length() < 2
                || !Character.isLowerCase(text.charAt(1))
                || text.startsWith(agency.self())
                || text.startsWith(agency.name());
    }

    private Optional<Domain> domain(Placed placed) {
        return placed.sections().stream()
                .map(section -> section.heading().toLowerCase(Locale.ROOT))
                .flatMap(heading -> words.domains().stream().filter(d -> isOf(heading, d)))
                .findFirst();
    }

    private static boolean isOf(String heading, Domain domain) {
        return heading.startsWith("cải cách " + domain.heading())
                || heading.startsWith("xây dựng") && heading.contains(domain.heading())
                || heading.startsWith("cải cách chế độ " + domain.heading());
    }
}
