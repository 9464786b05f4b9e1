package vn.duthao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.numerals.NumericSpan;
import vn.duthao.numerals.Qualifier;
import vn.duthao.numerals.Reading;
import vn.duthao.numerals.VietnameseText;

/**
 * Reads "không có hồ sơ quá hạn" as the figure 0 of case files overdue. What the words name is
 * found as it is for a figure.
 */
final class ToldZeros {

    private static final Reading.Quantity ZERO =
            new Reading.Quantity(BigDecimal.ZERO, 0, false, 0, false);

    /**
     * {@code checks/zero-words.yaml}.
     *
     * @param nothing words that say that what follows did not arise
     * @param wanted words after which it is wanted and not told
     * @param wantedFirst likewise at the beginning of a sentence
     * @param not words that do so before some others only
     * @param before those others
     */
    private record Words(
            List<String> nothing,
            List<String> wanted,
            List<String> wantedFirst,
            List<String> not,
            List<String> before) {}

    private final ClaimExtractor extractor;
    private final Pattern pattern;
    private final Pattern wanted;

    ToldZeros(ClaimExtractor extractor) {
        this.extractor = extractor;
        var words = Resources.read("zero-words.yaml", Words.class);
        pattern =
                compiled(
                        "%s|%s(?= %s)"
                                .formatted(
                                        any(words.nothing()),
                                        any(words.not()),
                                        any(words.before())));
        wanted = compiled("%s|^\\W*%s".formatted(any(words.wanted()), any(words.wantedFirst())));
    }

    private static Pattern compiled(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String any(List<String> phrases) {
        return phrases.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{M}])(?:", ")(?![\\p{L}\\p{M}])"));
    }

    /** The zeros that name what they count, with their verdicts, in reading order. */
    List<ExaminedClaim> judged(List<PlacedSentence> sentences, EvidenceFinder finder, Judge judge) {
        var added = new HashSet<NumericSpan>();
        var read = withZeros(sentences, added);
        var zeros = new ArrayList<ExaminedClaim>();
        var before = Facets.NONE;
        var sentence = -1;
        for (var binding :
                added.isEmpty() ? List.<Binding>of() : finder.bind(extractor.extract(read))) {
            var claim = binding.claim();
            before = claim.claim().place().index() == sentence ? before : Facets.NONE;
            sentence = claim.claim().place().index();
            if (added.contains(claim.claim().span())
                    && !claim.units().isEmpty()
                    && !isNamed(binding)) {
                zeros.add(judge.alone(binding, before));
            }
            before = before.and(claim.facets());
        }
        return zeros;
    }

    /** "Hồ sơ chưa có kết quả" are counted by what they lack. */
    private static boolean isNamed(Binding binding) {
        var fit = binding.fit();
        return fit != null
                && VietnameseText.comparable(fit.candidate().indicator().name())
                        .contains(VietnameseText.comparable(binding.claim().claim().text()));
    }

    /** Only sentences with zeros, and those that lead them, keep their numbers. */
    private List<PlacedSentence> withZeros(List<PlacedSentence> sentences, Set<NumericSpan> added) {
        var zeros = sentences.stream().map(this::zeros).toList();
        var leaders = new HashSet<Integer>();
        for (var i = 0; i < zeros.size(); i++) {
            if (!zeros.get(i).isEmpty()) {
                leaders.add(sentences.get(i).leader());
            }
        }
        var read = new ArrayList<PlacedSentence>();
        for (var i = 0; i < zeros.size(); i++) {
            var kept = !zeros.get(i).isEmpty() || leaders.contains(i);
            added.addAll(zeros.get(i));
            read.add(withSpans(sentences.get(i), kept, zeros.get(i)));
        }
        return read;
    }

    private static PlacedSentence withSpans(
            PlacedSentence sentence, boolean kept, List<NumericSpan> zeros) {
        var spans =
                Stream.concat(kept ? sentence.spans().stream() : Stream.of(), zeros.stream())
                        .sorted(Comparator.comparingInt(NumericSpan::start))
                        .toList();
        return new PlacedSentence(
                sentence.place(),
                sentence.headings(),
                sentence.leader(),
                sentence.previous(),
                sentence.block(),
                sentence.row(),
                spans);
    }

    private List<NumericSpan> zeros(PlacedSentence sentence) {
        return sentence.row() != null || sentence.block() == null
                ? List.of()
                : pattern.matcher(sentence.text())
                        .results()
                        .map(
                                m ->
                                        new NumericSpan(
                                                m.start(),
                                                m.end(),
                                                m.group(),
                                                ZERO,
                                                Qualifier.NONE))
                        .filter(z -> !isWanted(sentence.text().substring(0, z.start())))
                        .filter(z -> sentence.spans().stream().noneMatch(s -> overlap(s, z)))
                        .toList();
    }

    private boolean isWanted(String before) {
        return wanted.matcher(before).find();
    }

    private static boolean overlap(NumericSpan one, NumericSpan other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
