package vn.duthao.phrases;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Indicator;
import vn.duthao.catalogue.Outline;
import vn.duthao.numerals.VietnameseText;
import vn.duthao.statistics.DataSet;

/** Finds what a sentence says, in words, did not arise. */
final class ZeroWords {

    /** Least share of a name's words that must stand behind the negation. */
    private static final double LEAST_SHARE = 0.6;

    private static final Pattern NEGATION =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:không (?:có|còn|phát sinh|để xảy ra|xảy ra|tiếp nhận|tổ chức|thực hiện)|chưa (?:có|phát sinh|tổ chức|thực hiện)|không)(?!\\p{L})([^;.:]*)");

    private static final Set<String> STOP =
            Set.of(
                    "so", "cua", "da", "cac", "duoc", "trong", "ky", "tong", "va", "co", "luong",
                    "thuoc", "bao", "cao");

    private final Catalogue catalogue;
    private final Outline outline;
    private final DataSet data;

    ZeroWords(Catalogue catalogue, Outline outline, DataSet data) {
        this.catalogue = catalogue;
        this.outline = outline;
        this.data = data;
    }

    /**
     * The indicators that the sentence says did not arise.
     *
     * @param figures whether it states figures: then only what is named is meant, else the whole
     *     section
     */
    Set<String> in(String sentence, String section, boolean figures) {
        var zeros = new HashSet<String>();
        var indicators = indicators(section);
        var matcher = NEGATION.matcher(sentence);
        var negated = false;
        while (matcher.find()) {
            negated = true;
            var words = words(matcher.group(1));
            indicators.stream()
                    .filter(i -> mayBeZero(i) && named(i, words))
                    .forEach(i -> zeros.add(i.id()));
        }
        if (negated && zeros.isEmpty() && !figures) {
            indicators.stream().filter(this::isZero).forEach(i -> zeros.add(i.id()));
        }
        return zeros;
    }

    private List<Indicator> indicators(String section) {
        return outline.section(section).stream()
                .flatMap(s -> s.withDescendants())
                .flatMap(s -> s.indicators().stream())
                .flatMap(use -> catalogue.find(use.id()).stream())
                .distinct()
                .toList();
    }

    private boolean isZero(Indicator indicator) {
        return data.find(indicator.id()).filter(o -> o.value().signum() == 0).isPresent();
    }

    private boolean mayBeZero(Indicator indicator) {
        return data.find(indicator.id()).filter(o -> o.value().signum() != 0).isEmpty();
    }

    private static boolean named(Indicator indicator, Set<String> words) {
        return Stream.concat(Stream.of(indicator.name()), indicator.synonyms().stream())
                .map(ZeroWords::words)
                .filter(name -> !name.isEmpty())
                .anyMatch(name -> share(name, words) >= LEAST_SHARE);
    }

    private static double share(Set<String> name, Set<String> words) {
        return (double) name.stream().filter(words::contains).count() / name.size();
    }

    private static Set<String> words(String text) {
        return Stream.of(VietnameseText.folded(text).split("[^\\p{L}]+"))
                .filter(w -> !w.isEmpty() && !STOP.contains(w))
                .collect(Collectors.toUnmodifiableSet());
    }
}
