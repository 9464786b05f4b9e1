package vn.duthao.check.rule.leftover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.AgencyRegister;
import vn.duthao.catalogue.Folded;
import vn.duthao.check.Memo;
import vn.duthao.numerals.Reading;

/**
 * The departments there are, whatever the province: those of the words' file and of the register. A
 * department is known here by its first name.
 */
final class Departments {

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, Set<String>> byFoldedName = new HashMap<>();
    private final Map<String, String> bySymbol = new HashMap<>();
    private final Map<String, List<Succession>> successions = new HashMap<>();
    private final Phrases names;

    /**
     * Who took over from whom.
     *
     * @param until the last day before that, null where it is not known
     */
    private record Succession(String from, String to, @Nullable LocalDate until) {

        boolean hasHappened(@Nullable LocalDate day) {
            return day == null || until == null || !day.isBefore(until);
        }
    }

    /** A register may have thousands, and many reports are checked with the same one. */
    private static final Memo<AgencyRegister, Departments> KNOWN = new Memo<>(4, Departments::new);

    /** The departments of the register. */
    static Departments of(AgencyRegister register) {
        return KNOWN.get(register);
    }

    private Departments(AgencyRegister register) {
        LeftoverWords.WORDS.agencies().departments().forEach(d -> add(d.names(), d.symbols()));
        var agencies = register.all().stream().filter(a -> a.type().equals("so")).toList();
        agencies.forEach(a -> add(names(a), List.of(a.symbol())));
        agencies.forEach(a -> relate(a, register));
        byName.forEach(
                (name, department) ->
                        byFoldedName
                                .computeIfAbsent(Folded.of(name), _ -> new HashSet<>())
                                .add(department));
        names = Phrases.of(byName.keySet());
    }

    private static List<String> names(Agency agency) {
        return Stream.concat(Stream.of(agency.name()), agency.pastNames().stream()).toList();
    }

    private void add(List<String> added, List<String> symbols) {
        var known = added.stream().flatMap(n -> named(n).stream()).findFirst();
        var department = known.orElse(added.getFirst());
        added.forEach(name -> byName.putIfAbsent(name, department));
        symbols.forEach(symbol -> bySymbol.putIfAbsent(symbol, department));
    }

    private void relate(Agency agency, AgencyRegister register) {
        var next = agency.successor() == null ? "" : agency.successor();
        register.find(next)
                .ifPresent(
                        successor -> {
                            var from = byName.getOrDefault(agency.name(), agency.name());
                            var to = byName.getOrDefault(successor.name(), successor.name());
                            var succession = new Succession(from, to, agency.until());
                            for (var department : Set.copyOf(List.of(from, to))) {
                                successions
                                        .computeIfAbsent(department, _ -> new ArrayList<>())
                                        .add(succession);
                            }
                        });
    }

    private Optional<String> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The department with the name, its predecessors, and its successors once they have taken over.
     *
     * @param name case aside, a province may follow
     * @param day until which successors have taken over, null where it is not known
     * @return empty where the name is no department's
     */
    Set<String> family(String name, @Nullable LocalDate day) {
        var folded = Folded.of(name);
        var families = new HashSet<String>();
        for (var end = folded.length(); end > 0; end = folded.lastIndexOf(' ', end - 1)) {
            for (var department : byFoldedName.getOrDefault(folded.substring(0, end), Set.of())) {
                families.add(department);
                families.addAll(related(department, day));
            }
        }
        return families;
    }

    private List<String> related(String department, @Nullable LocalDate day) {
        return successions.getOrDefault(department, List.of()).stream()
                .filter(s -> s.to().equals(department) || s.hasHappened(day))
                .map(s -> s.to().equals(department) ? s.from() : s.to())
                .toList();
    }

    /** The department whose symbol ends a document's number: "102/KH-SKHĐT". */
    Optional<String> ofNumber(String number) {
        var dash = number.lastIndexOf('-');
        return dash < 0
                ? Optional.empty()
                : Optional.ofNullable(bySymbol.get(number.substring(dash + 1)));
    }

    /** Whether the reading is the number of a document of one of the departments. */
    boolean isOf(Reading reading, Set<String> issuers) {
        return reading instanceof Reading.LegalNumber(var number)
                && ofNumber(number).filter(issuers::contains).isPresent();
    }

    /**
     * Whether the reading is the number of a document or letter with the department's symbol: a
     * letter has it before that of the division, "2423/SNV-CCHC".
     */
    boolean hasSymbolOf(Reading reading, String department) {
        return isOf(reading, Set.of(department))
                || reading instanceof Reading.LegalNumber(var number)
                        && Pattern.compile("[/-]")
                                .splitAsStream(number)
                                .anyMatch(part -> department.equals(bySymbol.get(part)));
    }

    /** Whether the department is named among the words. */
    boolean isNamed(String department, List<Word> words) {
        return in(words).stream().anyMatch(n -> n.department().equals(department));
    }

    /** A department named among words. */
    record Named(String department, Phrases.Match match) {}

    /** The departments named among the words, from left to right. */
    List<Named> in(List<Word> words) {
        var found = new ArrayList<Named>();
        for (var match : names.all(words)) {
            if (isName(match, words)) {
                named(match.text()).ifPresent(d -> found.add(new Named(d, match)));
            }
        }
        return found;
    }

    /** "Sở Xây dựng" is a department, "Sở xây dựng Kế hoạch" a sentence. */
    private static boolean isName(Phrases.Match match, List<Word> words) {
        return match.to() - match.from() < 2 || words.get(match.from() + 1).isCapital();
    }
}
