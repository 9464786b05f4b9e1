package vn.duthao.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Indicator;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.OutlineSection;
import vn.duthao.numerals.VietnameseText;
import vn.duthao.statistics.IssuedDocument;

/** Finds the section for what the outline does not place by id. */
public final class SectionRouter {

    /** Least share of an indicator's words that a section must know to take it. */
    private static final double LEAST_OVERLAP = 0.5;

    private final Catalogue catalogue;

    public SectionRouter(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The section for a document: the one it names; else the one whose document subjects its
     * subject fits best; else the first that takes its type; else the first that takes any.
     */
    public String section(IssuedDocument document, Outline outline) {
        var named = document.section();
        if (named != null && outline.section(named).isPresent()) {
            return named;
        }
        var subject = VietnameseText.folded(document.subject());
        var takers = outline.allSections().filter(s -> takes(s, document)).toList();
        return takers.stream()
                .filter(s -> longestSubject(s, subject) > 0)
                .max(Comparator.comparingInt(s -> longestSubject(s, subject)))
                .or(() -> takers.stream().findFirst())
                .or(
                        () ->
                                outline.allSections()
                                        .filter(s -> !s.documents().types().isEmpty())
                                        .findFirst())
                .or(() -> outline.allSections().findFirst())
                .map(OutlineSection::id)
                .orElseThrow();
    }

    /**
     * The section that knows most of the indicator's words, empty where none knows half of them.
     */
    public Optional<String> section(Indicator indicator, Outline outline) {
        var words = words(indicator.name());
        return outline.allSections()
                .filter(s -> overlap(words, s) >= LEAST_OVERLAP)
                .max(Comparator.comparingDouble(s -> overlap(words, s)))
                .map(OutlineSection::id);
    }

    private static boolean takes(OutlineSection section, IssuedDocument document) {
        return section.documents().types().stream()
                .anyMatch(type -> type.equalsIgnoreCase(document.type()));
    }

    private static int longestSubject(OutlineSection section, String subject) {
        return section.documents().subjects().stream()
                .map(VietnameseText::folded)
                .filter(subject::contains)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private double overlap(Set<String> words, OutlineSection section) {
        var known =
                Stream.of(
                                Stream.of(section.heading()),
                                section.aliases().stream(),
                                section.keywords().stream(),
                                section.indicators().stream()
                                        .flatMap(use -> catalogue.find(use.id()).stream())
                                        .map(Indicator::name))
                        .flatMap(texts -> texts)
                        .flatMap(text -> words(text).stream())
                        .collect(Collectors.toUnmodifiableSet());
        return (double) words.stream().filter(known::contains).count() / Math.max(1, words.size());
    }

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(VietnameseText.folded(text).split("[^\\p{L}]+")));
    }
}
