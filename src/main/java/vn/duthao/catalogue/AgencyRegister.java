package vn.duthao.catalogue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/** The agencies known. */
public final class AgencyRegister {

    private final List<Agency> agencies;
    private final LetterheadForm letterheads;
    private final Map<String, Agency> byId = new HashMap<>();
    private final Map<String, Set<Agency>> byName = new HashMap<>();

    /** A register whose letterheads name agencies as they are called. */
    public AgencyRegister(List<Agency> agencies) {
        this(agencies, LetterheadForm.PLAIN);
    }

    /** A register of the agencies, in the order in which they are to be listed. */
    public AgencyRegister(List<Agency> agencies, LetterheadForm letterheads) {
        this.agencies = List.copyOf(agencies);
        this.letterheads = letterheads;
        for (var agency : this.agencies) {
            byId.putIfAbsent(agency.id(), agency);
            names(agency)
                    .map(Folded::of)
                    .forEach(
                            n -> byName.computeIfAbsent(n, _ -> new LinkedHashSet<>()).add(agency));
        }
    }

    private Stream<String> names(Agency agency) {
        return Stream.concat(Stream.of(agency.name()), agency.pastNames().stream())
                .flatMap(name -> Stream.of(name, letterheads.inFull(name)))
                .flatMap(
                        name ->
                                Stream.of(
                                        name,
                                        name + " " + agency.province(),
                                        name + " tỉnh " + agency.province()));
    }

    /** The issuer of the agency's documents as their letterheads name it: its name in full. */
    public String issuer(Agency agency) {
        return letterheads.inFull(agency.name());
    }

    /** The superior that stands above the issuer, empty for those that stand alone. */
    public String superior(Agency agency) {
        var parent = agency.parent();
        return parent == null || letterheads.alone().contains(agency.type())
                ? ""
                : get(parent).name();
    }

    /** Every agency in the register's order. */
    public List<Agency> all() {
        return agencies;
    }

    /** The agency with the id. */
    public Optional<Agency> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The agency with the id.
     *
     * @throws vn.duthao.notice.UnusableInputException for an unknown id, naming the nearest known
     *     one
     */
    public Agency get(String id) {
        return find(id).orElseThrow(() -> new UnusableInputException(unknown(id)));
    }

    private Notice unknown(String id) {
        return nearest(id)
                .map(near -> Notice.of("catalogue.no-agency-near", id, near.id()))
                .orElseGet(() -> Notice.of("catalogue.no-agency", id));
    }

    /** The agency whose id the misspelt one was probably meant to be. */
    public Optional<Agency> nearest(String id) {
        return Nearest.to(id, agencies.stream().map(Agency::id).toList()).flatMap(this::find);
    }

    /**
     * The agencies that have or had the name, with or without their province; case and diacritics
     * do not count.
     *
     * @return in the register's order, several where provinces share a name, none for an unknown
     *     one
     */
    public List<Agency> named(String name) {
        return List.copyOf(byName.getOrDefault(Folded.of(name), Set.of()));
    }

    /**
     * The agency that has the duties of the agency on the day: itself until its last day, then
     * whoever took over.
     *
     * @return empty where it ended without a successor
     */
    public Optional<Agency> successor(Agency agency, LocalDate day) {
        var seen = new HashSet<Agency>();
        var current = Optional.of(agency);
        while (current.filter(a -> endedBefore(a, day) && seen.add(a)).isPresent()) {
            current = current.map(Agency::successor).flatMap(this::find);
        }
        return current.filter(a -> !endedBefore(a, day));
    }

    private static boolean endedBefore(Agency agency, LocalDate day) {
        var until = agency.until();
        return until != null && until.isBefore(day);
    }
}
