package vn.duthao.check.rule.leftover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.AgencyRegister;
import vn.duthao.check.Memo;

/** The names that no agency has any more: those of the words' file, and of the register's ended. */
final class AbolishedNames {

    private final Map<String, LeftoverWords.Unit> byName = new HashMap<>();
    private final Phrases names;

    /** A name among words, and what is known of it. */
    record Found(Phrases.Match match, LeftoverWords.Unit unit) {}

    private AbolishedNames(List<LeftoverWords.Unit> units) {
        units.forEach(unit -> unit.names().forEach(name -> byName.putIfAbsent(name, unit)));
        names = Phrases.of(byName.keySet());
    }

    private record Asked(AgencyRegister agencies, String province) {}

    /** A register may have thousands, and a batch asks for the same province. */
    private static final Memo<Asked, AbolishedNames> KNOWN =
            new Memo<>(64, asked -> read(asked.agencies(), asked.province()));

    static AbolishedNames of(AgencyRegister agencies, @Nullable Agency reporting) {
        return KNOWN.get(new Asked(agencies, reporting == null ? "" : reporting.province()));
    }

    private static AbolishedNames read(AgencyRegister agencies, String province) {
        var units = new ArrayList<>(LeftoverWords.WORDS.abolished().units());
        agencies.all().stream()
                .filter(a -> province.isEmpty() || a.province().equals(province))
                .filter(a -> a.successor() != null && hasEndedEverywhere(a, agencies))
                .forEach(a -> units.add(unit(a, agencies)));
        return new AbolishedNames(units);
    }

    /** Another province may still have an agency of the name. */
    private static boolean hasEndedEverywhere(Agency agency, AgencyRegister agencies) {
        return agencies.named(agency.name()).stream().allMatch(a -> a.until() != null);
    }

    private static LeftoverWords.Unit unit(Agency agency, AgencyRegister agencies) {
        var from = Objects.requireNonNull(agency.until()).plusDays(1);
        var names = Stream.concat(Stream.of(agency.name()), agency.pastNames().stream()).toList();
        return new LeftoverWords.Unit(from, now(agency, from, agencies), names);
    }

    private static String now(Agency agency, LocalDate from, AgencyRegister agencies) {
        return agencies.successor(agency, from).map(Agency::name).orElse("");
    }

    /** The names among the words, from left to right. */
    Stream<Found> in(List<Word> words) {
        return names.all(words).stream()
                .map(m -> new Found(m, Objects.requireNonNull(byName.get(m.text()))));
    }
}
