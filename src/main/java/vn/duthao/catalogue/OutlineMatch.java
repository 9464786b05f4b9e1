package vn.duthao.catalogue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which outlines a document may follow, by what it is called and what it is about.
 *
 * @param documentType as its letterhead has it ("BÁO CÁO"), empty where it has none
 * @param title below the document type
 */
public record OutlineMatch(String documentType, String title) {

    /** The share of an outline's title that a document of unknown type has to have. */
    private static final double MOST = 0.5;

    /**
     * The types of report of the agency's that the document may be, the likeliest first.
     *
     * @param period of the document
     */
    public List<String> reportTypes(Corpus corpus, Agency agency, Period period) {
        var words = words(title);
        var fitting =
                corpus.outlines().stream()
                        .filter(o -> o.agencyTypes().contains(agency.type()))
                        .filter(o -> isFor(o, period))
                        .filter(o -> fits(o, words))
                        .sorted(Comparator.comparingDouble((Outline o) -> -share(o, words)))
                        .toList();
        // a title that has all words of an outline's is not also meant for those it has some of
        var whole = fitting.stream().anyMatch(o -> share(o, words) == 1);
        return fitting.stream()
                .filter(o -> !whole || share(o, words) == 1)
                .map(Outline::reportType)
                .distinct()
                .toList();
    }

    private static boolean isFor(Outline outline, Period period) {
        return period.kind() == Period.Kind.CUSTOM || outline.periods().contains(period.kind());
    }

    private boolean fits(Outline outline, Set<String> words) {
        return documentType.isEmpty()
                ? share(outline, words) > MOST
                : Folded.of(documentType).equals(Folded.of(outline.letter().documentType()));
    }

    private static double share(Outline outline, Set<String> words) {
        var wanted = words(outline.title());
        var there = wanted.stream().filter(words::contains).count();
        return (double) there / Math.max(1, wanted.size());
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(Folded.of(text).split(" ")));
    }
}
