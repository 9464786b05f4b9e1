package vn.duthao.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The words the checker knows ({@code checks/words.yaml}), ready to be looked up. */
final class Lexicon {

    private final Tokenizer tokenizer;
    private final Map<WordList, PhraseTable<Boolean>> lists = new EnumMap<>(WordList.class);
    private final PhraseTable<Facets> facets = new PhraseTable<>();
    private final PhraseTable<String> groups = new PhraseTable<>();
    private final PhraseTable<Set<String>> units = new PhraseTable<>();
    private final Map<String, String> normal = new LinkedHashMap<>();
    private final List<Together> together = new ArrayList<>();
    private final Set<String> strict = new TreeSet<>();
    private final Set<String> loose = new TreeSet<>();
    private final Set<String> vague = new TreeSet<>();
    private final Map<String, Integer> scales;

    /** Values of a facet that are usually told as one. */
    record Together(String facet, List<String> values) {}

    Lexicon(WordsFile file) {
        tokenizer = new Tokenizer(file.spellings(), file.abbreviations());
        scales = Map.copyOf(file.scales());
        for (var list : WordList.values()) {
            lists.put(
                    list, table(Objects.requireNonNull(file.lists().get(list.key()), list.key())));
        }
        file.facets().forEach(this::addFacet);
        file.names().forEach(n -> facets.put(tokenizer.phrase(n), Facets.NONE));
        for (var i = 0; i < file.coordinated().size(); i++) {
            addGroup("group-" + i, file.coordinated().get(i));
        }
        file.units().forEach((unit, words) -> words.forEach(w -> addUnit(w, unit)));
    }

    /** The lexicon of the program. */
    static Lexicon load() {
        return new Lexicon(Resources.read("words.yaml", WordsFile.class));
    }

    private PhraseTable<Boolean> table(List<String> phrases) {
        var table = new PhraseTable<Boolean>();
        phrases.forEach(p -> table.put(tokenizer.phrase(p), true));
        return table;
    }

    private void addFacet(WordsFile.FacetWords facet) {
        if (facet.normal() != null) {
            normal.put(facet.id(), facet.normal());
        }
        if (Boolean.TRUE.equals(facet.loose())) {
            loose.add(facet.id());
        }
        if (Boolean.TRUE.equals(facet.vague())) {
            vague.add(facet.id());
        }
        if (Boolean.TRUE.equals(facet.strict())) {
            strict.add(facet.id());
        }
        facet.values().forEach((value, phrases) -> addFacet(facet.id(), Set.of(value), phrases));
        if (facet.combined() != null) {
            facet.combined()
                    .forEach(c -> addFacet(facet.id(), new TreeSet<>(c.values()), c.phrases()));
            facet.combined().forEach(c -> together.add(new Together(facet.id(), c.values())));
        }
    }

    private void addFacet(String id, Set<String> values, List<String> phrases) {
        for (var phrase : phrases) {
            var words = tokenizer.phrase(phrase);
            var facet = new Facets(Map.of(id, values));
            var known = facets.get(words);
            facets.put(words, known == null ? facet : known.and(facet));
        }
        addGroup(id, phrases);
    }

    private void addGroup(String name, List<String> phrases) {
        phrases.forEach(p -> groups.put(tokenizer.phrase(p), name));
    }

    private void addUnit(String written, String unit) {
        var words = tokenizer.phrase(written);
        var all = new HashSet<String>();
        all.add(unit);
        var known = units.get(words);
        if (known != null) {
            all.addAll(known);
        }
        units.put(words, Set.copyOf(all));
    }

    Tokenizer tokenizer() {
        return tokenizer;
    }

    /** The phrases of the list. */
    PhraseTable<Boolean> list(WordList list) {
        return Objects.requireNonNull(lists.get(list));
    }

    /** Whether the words are nothing but phrases of the list. */
    boolean onlyOf(WordList list, List<String> words) {
        var covered = list(list).all(words).stream().mapToInt(m -> m.to() - m.from()).sum();
        return covered == words.size();
    }

    /** Groups of words that are told together: facets and coordinated words. */
    PhraseTable<String> groups() {
        return groups;
    }

    /** Phrases that speak of facets. */
    PhraseTable<Facets> facets() {
        return facets;
    }

    /** Kinds of unit by their words. */
    PhraseTable<Set<String>> units() {
        return units;
    }

    /** The power of ten of a unit of money, null for any other unit. */
    @Nullable Integer scale(String unit) {
        return scales.get(unit);
    }

    /** The value of the facet that is meant where nothing is said, null for none. */
    @Nullable String normal(String facet) {
        return normal.get(facet);
    }

    /** Values of facets that are usually told as one. */
    List<Together> together() {
        return together;
    }

    /** The facets that must be the same on both sides. */
    Set<String> strict() {
        return strict;
    }

    /** The facets of which more values are as good as the same. */
    Set<String> loose() {
        return loose;
    }

    /** The facets that are often left unsaid. */
    Set<String> vague() {
        return vague;
    }

    /** What the words say of the facets. */
    Facets facets(List<String> words) {
        var all = Facets.NONE;
        for (var match : facets.all(words)) {
            all = all.and(match.value());
        }
        return all;
    }

    /** Whether the words end in those before a place in an order: "xếp hạng", "đứng thứ". */
    boolean isRank(List<String> words) {
        return list(WordList.RANK).before(words, words.size()) != null;
    }

    /** Whether the words end in those before a place of so many: "xếp 9/63". */
    boolean isRankOf(List<String> words) {
        return list(WordList.RANK_OF).before(words, words.size()) != null;
    }

    /** Whether the words negate, outside of the phrases that speak of a facet. */
    boolean negates(List<String> words) {
        var told = facets.all(words);
        return list(WordList.NEGATING).all(words).stream()
                .anyMatch(
                        n ->
                                told.stream()
                                        .noneMatch(t -> t.from() <= n.from() && n.to() <= t.to()));
    }

    /** The words and pairs of words that speak of a facet, with the facet. */
    Map<String, String> facetTerms(List<String> words) {
        var terms = new HashMap<String, String>();
        for (var match : facets.all(words)) {
            for (var facet : match.value().values().keySet()) {
                for (var term : terms(words.subList(match.from(), match.to()))) {
                    terms.put(term, facet);
                }
            }
        }
        return terms;
    }

    /** The distinctive words and pairs of words: all but the stop words. */
    Set<String> terms(List<String> words) {
        var content = content(words);
        var terms = new LinkedHashSet<>(content);
        for (var i = 1; i < content.size(); i++) {
            terms.add(content.get(i - 1) + " " + content.get(i));
        }
        return terms;
    }

    /**
     * The words without the stop words and without figures, but for those that are part of a name:
     * "nhóm", "nhóm-2".
     */
    List<String> content(List<String> words) {
        var content = new ArrayList<String>();
        for (var i = 0; i < words.size(); ) {
            var kept = list(WordList.KEEP).at(words, i);
            var stop = kept == null ? list(WordList.STOP).at(words, i) : null;
            var to = kept != null ? kept.to() : stop != null ? stop.to() : i + 1;
            if (stop == null) {
                for (var at = i; at < to; at++) {
                    add(words, at, content);
                }
            }
            i = to;
        }
        return content;
    }

    private void add(List<String> words, int at, List<String> content) {
        var word = words.get(at);
        if (!Character.isDigit(word.charAt(0))) {
            content.add(word);
        } else if (list(WordList.NUMBERED).before(words, at) != null) {
            content.add(words.get(at - 1) + "-" + word.replaceFirst("^0+(?=.)", ""));
        }
    }
}
