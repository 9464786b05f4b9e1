package vn.duthao.phrases;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Indicator;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.Relation;
import vn.duthao.numerals.VietnameseText;
import vn.duthao.statistics.DataSet;

/** Finds what a sentence says, in words, did not arise. */
final class ZeroWords {

    /** Least share of a name's words that must stand behind the negation. */
    private static final double LEAST_SHARE = 0.5;

    /** Least share of a name's words in a sentence that speaks of it without a figure. */
    private static final double LEAST_PRESUMED = 0.6;

    private static final Pattern LAST_MARK = Pattern.compile("[;,(.:]([^;,(.:]*)$");

    private final Catalogue catalogue;
    private final Outline outline;
    private final DataSet data;
    private final Pattern negation;
    private final Pattern all;
    private final Pattern disorder;
    private final Set<String> stop;
    private final Set<String> stopDenied;
    private final ClaimWords claimWords;

    ZeroWords(Catalogue catalogue, Outline outline, DataSet data, ClaimWords words) {
        this.catalogue = catalogue;
        this.outline = outline;
        this.data = data;
        this.negation = words.negation();
        this.all = words.all();
        this.disorder = words.disorder();
        this.stop = Set.copyOf(words.stop());
        this.stopDenied = Set.copyOf(words.stopDenied());
        this.claimWords = words;
    }

    /**
     * The indicators that the sentence says did not arise.
     *
     * @param told indicators told by figures: what did not arise is then a part beside them, and
     *     only what is named is meant, else the whole section
     */
    Set<String> in(String sentence, String section, Set<String> told) {
        var zeros = bound(sentence, section, told);
        if (zeros.isEmpty() && told.isEmpty() && negation.matcher(sentence).find()) {
            indicators(section).stream().filter(this::isZero).forEach(i -> zeros.add(i.id()));
        }
        return zeros;
    }

    /** The indicators of which the words themselves say that they did not arise. */
    private Set<String> bound(String sentence, String section, Set<String> told) {
        var zeros = new HashSet<String>();
        var indicators = indicators(section).stream().filter(this::mayBeZero).toList();
        for (var denial : denials(sentence, section)) {
            var behind = denied(denial.group(1));
            var before = words(clauseBefore(sentence, denial.start()));
            var best = bestNamed(indicators, behind);
            var label = behind.isEmpty() ? before : behind;
            var named = best.isEmpty() ? labelled(indicators, label) : best;
            kin(named, told).forEach(i -> zeros.add(i.id()));
        }
        if (all.matcher(sentence).find()) {
            var disorders = indicators.stream().filter(i -> isZero(i) && isDisorder(i));
            var meant =
                    told.isEmpty()
                            ? disorders.filter(i -> isAbout(words(sentence), i)).toList()
                            : kin(disorders.toList(), told);
            meant.forEach(i -> zeros.add(i.id()));
        }
        return zeros;
    }

    /** Whether the words name what can be out of order: "toàn bộ hồ sơ được giải quyết". */
    private boolean isAbout(Set<String> words, Indicator indicator) {
        var name = disorder.matcher(VietnameseText.folded(indicator.name())).replaceAll(" ");
        return share(words(name), words) == 1;
    }

    /**
     * Whether a clause says all or nothing of something that no indicator of the section counts, so
     * that no data can prove it.
     */
    boolean leaveOpen(String clause, String section, Set<String> told) {
        if (all.matcher(clause).find()) {
            return told.isEmpty() || bound(clause, section, told).isEmpty();
        }
        return denies(clause, section) && bound(clause, section, told).isEmpty();
    }

    private boolean denies(String clause, String section) {
        return denials(clause, section).stream().anyMatch(d -> !words(d.group(1)).isEmpty());
    }

    /** The negations that are no part of a name: "hồ sơ chưa đến hạn". */
    private List<MatchResult> denials(String sentence, String section) {
        return negation.matcher(sentence)
                .results()
                .filter(
                        denial -> {
                            var denied = firstWords(sentence.substring(denial.start()));
                            return names(section).noneMatch(name -> name.contains(denied));
                        })
                .toList();
    }

    private static String firstWords(String text) {
        return Stream.of(VietnameseText.folded(text).split("[^\\p{L}]+"))
                .limit(3)
                .collect(Collectors.joining(" "));
    }

    private Stream<String> names(String section) {
        return indicators(section).stream()
                .flatMap(i -> Stream.concat(Stream.of(i.name()), i.synonyms().stream()))
                .map(VietnameseText::folded);
    }

    /** Of what the words name: what the data have as zero, else what they name best. */
    private List<Indicator> bestNamed(List<Indicator> indicators, Set<String> words) {
        var named = indicators.stream().filter(i -> share(i, words) >= LEAST_SHARE).toList();
        var best = named.stream().mapToDouble(i -> share(i, words)).max().orElse(1);
        return named.stream().filter(i -> isZero(i) || share(i, words) >= best).toList();
    }

    /** Those of the indicators that belong to a sum with something told; all where none does. */
    private List<Indicator> kin(List<Indicator> indicators, Set<String> told) {
        var kin = indicators.stream().filter(i -> isKin(i.id(), told)).toList();
        return kin.isEmpty() ? indicators : kin;
    }

    private boolean isKin(String id, Set<String> told) {
        return catalogue.relations().stream()
                .anyMatch(
                        r ->
                                r instanceof Relation.Sum(var total, var parts)
                                        && parts.contains(id)
                                        && (told.contains(total)
                                                || parts.stream().anyMatch(told::contains)));
    }

    /**
     * The indicators that did arise in the past period and of which the sentence speaks without a
     * figure ("hồ sơ quá hạn tập trung ở …"): it makes no sense where none arose.
     */
    Set<String> presumed(String sentence, String section) {
        var words = words(sentence);
        var folded = claimWords.inFull(VietnameseText.folded(sentence));
        var named =
                indicators(section).stream()
                        .filter(i -> !mayBeZero(i) && isDisorder(i, folded))
                        .filter(i -> share(words(i.name()), words) >= LEAST_PRESUMED)
                        .toList();
        var best = named.stream().mapToDouble(i -> share(words(i.name()), words)).max().orElse(1);
        return named.stream()
                .filter(i -> share(words(i.name()), words) >= best)
                .map(Indicator::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether its name and the folded sentence tell the same disorder. */
    private boolean isDisorder(Indicator indicator, String folded) {
        var name = disorder.matcher(VietnameseText.folded(indicator.name()));
        return name.find() && folded.contains(name.group());
    }

    private boolean isDisorder(Indicator indicator) {
        return disorder.matcher(VietnameseText.folded(indicator.name())).find();
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

    /** "quá hạn: không có": the words between the mark before and the negation. */
    private static String clauseBefore(String sentence, int negation) {
        var before = sentence.substring(0, negation).replaceFirst("[:\\s]+$", "");
        var mark = LAST_MARK.matcher(before);
        return mark.find() ? mark.group(1) : before;
    }

    /** Of what has all the words in its name: what the data have as zero, else what they lack. */
    private List<Indicator> labelled(List<Indicator> indicators, Set<String> words) {
        var labelled = indicators.stream().filter(i -> labelled(i, words)).toList();
        var zero = labelled.stream().filter(this::isZero).toList();
        return zero.isEmpty() ? labelled : zero;
    }

    private Set<String> denied(String text) {
        return words(text).stream()
                .filter(w -> !stopDenied.contains(w))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether all the words stand in the indicator's name or a synonym of it. */
    private boolean labelled(Indicator indicator, Set<String> words) {
        return !words.isEmpty()
                && Stream.concat(Stream.of(indicator.name()), indicator.synonyms().stream())
                        .anyMatch(name -> words(name).containsAll(words));
    }

    private double share(Indicator indicator, Set<String> words) {
        return Stream.concat(Stream.of(indicator.name()), indicator.synonyms().stream())
                .map(this::words)
                .filter(name -> !name.isEmpty())
                .mapToDouble(name -> share(name, words))
                .max()
                .orElse(0);
    }

    private static double share(Set<String> name, Set<String> words) {
        return (double) name.stream().filter(words::contains).count() / name.size();
    }

    private Set<String> words(String text) {
        return Stream.of(claimWords.inFull(VietnameseText.folded(text)).split("[^\\p{L}]+"))
                .filter(w -> !w.isEmpty() && !stop.contains(w))
                .collect(Collectors.toUnmodifiableSet());
    }
}
