package vn.duthao.check.rule.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.check.Standing;

/** Figures of running text with the parts that are told after them. */
final class Breakdowns {

    private final List<Told> figures;
    private final Map<Integer, List<Told>> parts = new LinkedHashMap<>();

    private Breakdowns(List<Told> figures) {
        this.figures = figures;
        var compared =
                StatedDifferences.of(figures).stream()
                        .flatMap(c -> Stream.of(c.other(), c.difference()))
                        .collect(Collectors.toSet());
        for (var figure : figures) {
            var parent = figure.standing().parent();
            if (parent >= 0 && !compared.contains(figure) && isPart(figure, figures.get(parent))) {
                parts.computeIfAbsent(parent, p -> new ArrayList<>()).add(figure);
            }
        }
    }

    /** What must add up, of all figures of the report. */
    static List<Equation> of(List<Told> figures) {
        return new Breakdowns(figures).equations();
    }

    private static boolean isPart(Told part, Told whole) {
        return part.standing().governed()
                && part.standing().role() != Standing.Role.SHARE
                && part.standing().role() != Standing.Role.WHOLE
                && part.isAmount()
                && whole.isAmount()
                && whole.standing().role() != Standing.Role.PART
                && part.claim().kind() == whole.claim().kind()
                && part.sharesUnit(whole)
                && !Said.OUT_OF.ends(Between.before(part));
    }

    private List<Equation> equations() {
        return parts.entrySet().stream()
                .flatMap(e -> groups(figures.get(e.getKey()), e.getValue()).stream())
                .flatMap(g -> equation(g).stream())
                .toList();
    }

    /**
     * Parts that are told together.
     *
     * @param lead the words that lead to the first
     */
    private record Group(Told whole, String lead, List<Told> parts) {
        boolean isList() {
            return parts.getFirst().sentence() != whole.sentence();
        }
    }

    private static List<Group> groups(Told whole, List<Told> parts) {
        var groups = new ArrayList<Group>();
        Told previous = whole;
        for (var part : parts) {
            var lead = lead(whole, previous, part);
            if (groups.isEmpty()
                    || leads(whole, previous, part)
                    || isParted(previous, part, lead)) {
                groups.add(new Group(whole, lead, new ArrayList<>()));
            }
            groups.getLast().parts().add(part);
            previous = part;
        }
        return groups;
    }

    private static String lead(Told whole, Told previous, Told part) {
        var before = Between.outsideBrackets(Between.before(part, previous));
        return leads(whole, previous, part) ? Between.after(whole) + " " + before : before;
    }

    /** What the figure's own sentence tells is over, and what stands below it begins. */
    private static boolean leads(Told whole, Told previous, Told part) {
        return previous.sentence() == whole.sentence() && part.sentence() != whole.sentence();
    }

    /** Whether another breakdown of the same figure begins. */
    private static boolean isParted(Told previous, Told part, String between) {
        return previous.sentence() == part.sentence()
                && (between.contains(")") || Said.PART.in(between) || Said.WHOLE.in(between));
    }

    private static Optional<Equation> equation(Group group) {
        if (group.isList() && !isListOf(group)) {
            return Optional.empty();
        }
        return kind(group).map(k -> Equation.of(group.whole(), group.parts(), k));
    }

    /** The sentence leads a list, and every item tells one part. */
    private static boolean isListOf(Group group) {
        return group.whole().claim().place().sentence().endsWith(":")
                && group.parts().stream().map(Told::sentence).distinct().count()
                        == group.parts().size();
    }

    private static Optional<Equation.Kind> kind(Group group) {
        var complements = Complements.of(group.parts());
        if (!group.parts().stream().allMatch(p -> p.isPartable(group.whole()))) {
            return areApart(group) ? Optional.of(Equation.Kind.LIKELY) : Optional.empty();
        }
        if (isOpen(group)) {
            return Optional.of(Equation.Kind.SOME);
        }
        if (isAll(group, complements)) {
            return Optional.of(Equation.Kind.CERTAIN);
        }
        return likely(group, complements.isPresent());
    }

    /** "gồm 05 sở, 03 huyện và 07 xã": parts of which each has another name. */
    private static boolean areApart(Group group) {
        var named = group.parts().stream().map(p -> p.claim().unit()).filter(u -> !u.isEmpty());
        return group.parts().size() > 1
                && Said.WHOLE.in(group.lead())
                && !isOpen(group)
                && named.distinct().count() == group.parts().size()
                && group.parts().stream()
                        .allMatch(p -> Said.FILE.apartByName().containsAll(p.standing().units()));
    }

    private static boolean isOpen(Group group) {
        return Said.EXAMPLE.in(group.lead())
                || Said.OPEN.in(Between.closelyAfter(group.parts().getLast()));
    }

    private static boolean isAll(Group group, Optional<Complements> complements) {
        if (complements.isPresent() && isComplete(group, complements.get())) {
            return true;
        }
        if (group.parts().size() < 2) {
            return false;
        }
        return Said.PART.in(group.lead())
                ? tellsRest(group)
                : Said.WHOLE.in(group.lead()) && complements.isEmpty() && agree(group);
    }

    /** Of what was received some may be pending: the time limits do not tell all of it. */
    private static boolean isComplete(Group group, Complements complements) {
        var received = group.whole().standing().says("stage").contains("received");
        return complements.areWholeOf(group.whole())
                && !(received && complements.facet().equals("limit"))
                && (complements.areAll() || complements.areAllWith("late") && saysNoneLate(group));
    }

    private static boolean saysNoneLate(Group group) {
        return Stream.of(Between.after(group.parts().getLast()).split("[;,.]", -1))
                .anyMatch(c -> Said.NONE.in(c) && Said.LATE.in(c));
    }

    private static boolean tellsRest(Group group) {
        return group.parts().stream().skip(1).anyMatch(p -> Said.REST.in(near(group, p)));
    }

    private static String near(Group group, Told part) {
        var previous = group.parts().get(group.parts().indexOf(part) - 1);
        var after = Between.closelyAfter(part);
        return Between.before(part, previous) + after;
    }

    /** All name a unit, or none, or the last alone that of the whole: "31, 44 và 150 đơn". */
    private static boolean agree(Group group) {
        var named = group.parts().stream().filter(p -> !p.claim().unit().isEmpty()).count();
        var last = group.parts().getLast().claim().unit();
        return named == 0
                || named == group.parts().size()
                || named == 1 && !last.isEmpty() && last.equals(group.whole().claim().unit());
    }

    private static Optional<Equation.Kind> likely(Group group, boolean complements) {
        if (complements) {
            return Optional.of(Equation.Kind.DISJOINT);
        }
        if (Said.PART.in(group.lead()) || Said.WHOLE.in(group.lead())) {
            return Optional.of(Equation.Kind.SOME);
        }
        return group.parts().size() > 1 && group.lead().contains("(") && agree(group)
                ? Optional.of(Equation.Kind.LIKELY)
                : Optional.empty();
    }
}
