package vn.duthao.check;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.duthao.Golden;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.report.reading.ReportFiles;
import vn.duthao.statistics.Observation;

/**
 * The last report of every agency with some of its numbers mistyped, be they figures, years or
 * parts of a document's number: what was changed, what the check says of it in full, and how sure
 * it is of every figure. A change in any rule shows here.
 */
class SpoiledReportsTest {

    private static final Corpus CORPUS = new CorpusReader().read(Path.of("corpus"));
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final long SEED = 8;
    private static final int ONE_IN = 9;

    @TempDir Path folder;

    static Stream<Path> last_reports() {
        var last = new TreeMap<Path, Path>();
        for (var report : CorpusReportsTest.reports()) {
            last.merge(
                    Objects.requireNonNull(report.getParent()),
                    report,
                    (one, other) -> Stream.of(one, other).max(Comparator.naturalOrder()).get());
        }
        return last.values().stream();
    }

    @ParameterizedTest
    @MethodSource("last_reports")
    void what_is_said_of_a_report_with_mistyped_numbers_is_as_approved(Path file)
            throws IOException {
        var changes = new StringBuilder();
        var spoiled = folder.resolve("report.txt");
        Files.writeString(spoiled, spoil(Files.readString(file), changes));
        var data = CorpusReportsTest.statistics(file);
        var previous = CorpusReportsTest.previous(file, data);

        var check =
                new FigureChecker(CORPUS)
                        .check(
                                CheckRequest.of("report", new ReportFiles().read(spoiled))
                                        .against(data, previous));

        Golden.assertApproved(
                "spoiled/" + CorpusReportsTest.agency(file) + ".txt", changes + told(check));
    }

    private static String spoil(String text, StringBuilder changes) {
        var random = new SplittableRandom(SEED);
        return NUMBER.matcher(text)
                .replaceAll(
                        number -> {
                            if (random.nextInt(ONE_IN) > 0) {
                                return number.group();
                            }
                            var wrong = mistyped(number, random);
                            changes.append("changed: %s → %s\n".formatted(number.group(), wrong));
                            return wrong;
                        });
    }

    /** One digit becomes another. */
    private static String mistyped(MatchResult number, SplittableRandom random) {
        var digits = number.group().chars().filter(Character::isDigit).count();
        var wanted = random.nextLong(digits);
        var letters = number.group().toCharArray();
        for (var i = 0; i < letters.length; i++) {
            if (Character.isDigit(letters[i]) && wanted-- == 0) {
                letters[i] = (char) ('0' + (letters[i] - '0' + 1 + random.nextInt(9)) % 10);
            }
        }
        return new String(letters);
    }

    private static String told(CheckReport check) {
        var findings =
                check.findings().stream()
                        .map(
                                f ->
                                        "%s %s: %s | %s | %s %s\n"
                                                .formatted(
                                                        f.severity(),
                                                        f.rule(),
                                                        f.text(),
                                                        f.message().in(Locale.ENGLISH),
                                                        f.expected(),
                                                        f.evidence()))
                        .collect(joining());
        return findings
                + check.claims().stream()
                        .map(
                                c ->
                                        String.format(
                                                Locale.ROOT,
                                                "%s %s %.2f\n",
                                                c.claim().text(),
                                                verdict(c.verdict()),
                                                c.confidence()))
                        .collect(joining());
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Supported(var o) -> "is " + o.id();
            case Verdict.Derived(_, var formula, _) -> "is " + formula;
            case Verdict.Refuted(var o) -> "is not " + o.id() + " = " + o.value();
            case Verdict.Stale(var o, var earlier) ->
                    "is not " + o.id() + " but " + earlier.value();
            case Verdict.Ambiguous(var all) ->
                    all.stream().map(Observation::id).collect(joining(" or ", "is ", ""));
            case Verdict.Unsupported _ -> "unsupported";
        };
    }
}
