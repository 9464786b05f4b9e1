package vn.duthao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.numerals.NumeralPrinter;
import vn.duthao.report.Block;
import vn.duthao.report.Report;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;
import vn.duthao.report.reading.ReportFiles;
import vn.duthao.statistics.DataSet;

/** Plants errors in the past reports of the corpus, one at a time, and counts those found. */
class PlantedErrorsTest {

    private static final Catalogue CATALOGUE =
            new CorpusReader().read(Path.of("corpus")).catalogue();
    private static final long SEED = 20240614;
    private static final int PER_REPORT = 5;
    private static final double RECALL = 0.94;

    /** One slip is planted some eighty times: by chance alone its share varies by three in 100. */
    private static final double RECALL_OF_SLIP = 0.84;

    /** What goes wrong when figures are typed. */
    private enum Slip {
        DIGIT,
        TRANSPOSED,
        TIMES_TEN,
        NEIGHBOUR
    }

    /** Planted and found. */
    private static final class Count {
        int planted;
        int found;
        int elsewhere;
    }

    @Test
    void most_planted_errors_are_found() throws IOException {
        var counts = new EnumMap<Slip, Count>(Slip.class);
        var missed = new ArrayList<String>();
        var random = new SplittableRandom(SEED);
        for (var file : CorpusReportsTest.reports()) {
            var data = CorpusReportsTest.statistics(file);
            var report = new ReportFiles().read(file);
            var clean =
                    new FigureChecker(Corpus.of(CATALOGUE))
                            .check(CheckRequest.of("", report).against(data, null));
            for (var slip : Slip.values()) {
                for (var n = 0; n < PER_REPORT; n++) {
                    plant(report, data, clean, slip, random, counts, missed);
                }
            }
        }

        Files.createDirectories(Path.of("target/samples"));
        Files.writeString(Path.of("target/samples/planted.txt"), table(counts, missed));
        var planted = counts.values().stream().mapToDouble(c -> c.planted).sum();
        var found = counts.values().stream().mapToDouble(c -> c.found).sum();
        assertThat(found / planted).isGreaterThanOrEqualTo(RECALL);
        counts.forEach(
                (slip, count) ->
                        assertThat((double) count.found / count.planted)
                                .as(slip.name())
                                .isGreaterThanOrEqualTo(RECALL_OF_SLIP));
    }

    @Test
    void figures_whose_observations_are_withheld_are_rarely_refuted() throws IOException {
        var random = new SplittableRandom(SEED);
        var wrong = new ArrayList<String>();
        var withheld = 0;
        for (var file : CorpusReportsTest.reports()) {
            var data = CorpusReportsTest.statistics(file);
            var report = new ReportFiles().read(file);
            for (var n = 0; n < 2; n++) {
                var kept = data.observations().stream().filter(_ -> random.nextInt(3) > 0).toList();
                withheld += data.observations().size() - kept.size();
                var less =
                        new DataSet(
                                data.name(),
                                data.agency(),
                                data.reportType(),
                                data.period(),
                                kept,
                                data.documents(),
                                data.texts());
                new FigureChecker(Corpus.of(CATALOGUE))
                        .check(CheckRequest.of("", report).against(less, null)).findings().stream()
                                .filter(f -> f.severity() == Severity.ERROR)
                                .forEach(
                                        f -> wrong.add(f.message() + " | " + f.place().sentence()));
            }
        }

        Files.createDirectories(Path.of("target/samples"));
        Files.write(Path.of("target/samples/withheld.txt"), wrong);
        assertThat((double) wrong.size() / withheld).isLessThan(0.03);
    }

    private static String table(Map<Slip, Count> counts, List<String> missed) {
        var text = new StringBuilder();
        counts.forEach(
                (s, c) ->
                        text.append(s)
                                .append(": ")
                                .append(c.found)
                                .append(" of ")
                                .append(c.planted)
                                .append(", elsewhere ")
                                .append(c.elsewhere)
                                .append("\n"));
        missed.forEach(m -> text.append(m).append('\n'));
        return text.toString();
    }

    private static void plant(
            Report report,
            DataSet data,
            CheckReport clean,
            Slip slip,
            SplittableRandom random,
            Map<Slip, Count> counts,
            List<String> missed) {
        var supported =
                clean.claims().stream()
                        .filter(c -> c.verdict() instanceof Verdict.Supported)
                        .toList();
        var chosen = supported.get(random.nextInt(supported.size())).claim();
        var wrong = wrong(chosen, slip, data, random);
        if (wrong.equals(chosen.text()) || wrong.matches("0\\d\\d.*")) {
            return;
        }
        var sentence = chosen.place().sentence();
        var changed =
                sentence.substring(0, chosen.start()) + wrong + sentence.substring(chosen.end());
        var check =
                new FigureChecker(Corpus.of(CATALOGUE))
                        .check(
                                CheckRequest.of("", replace(report, sentence, changed))
                                        .against(data, null));
        var count = counts.computeIfAbsent(slip, s -> new Count());
        count.planted++;
        var errors = check.findings().stream().filter(f -> f.severity() != Severity.INFO).toList();
        var found =
                errors.stream()
                        .anyMatch(
                                f ->
                                        f.place().index() == chosen.place().index()
                                                && f.start() == chosen.start()
                                                && !f.rule().equals("figure-unsupported"));
        count.found += found ? 1 : 0;
        count.elsewhere +=
                (int)
                        errors.stream()
                                .filter(f -> f.severity() == Severity.ERROR)
                                .filter(
                                        f ->
                                                f.place().index() != chosen.place().index()
                                                        || f.start() != chosen.start())
                                .count();
        if (!found) {
            missed.add(slip + " " + chosen.text() + " -> " + wrong + " | " + changed);
        }
    }

    private static String wrong(Claim claim, Slip slip, DataSet data, SplittableRandom random) {
        var text = claim.text();
        var digits = new ArrayList<Integer>();
        for (var i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.add(i);
            }
        }
        return switch (slip) {
            case DIGIT -> {
                var at = digits.get(random.nextInt(digits.size()));
                var digit = (char) ('0' + (text.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
                yield text.substring(0, at) + digit + text.substring(at + 1);
            }
            case TRANSPOSED -> {
                if (digits.size() < 2) {
                    yield text;
                }
                var n = random.nextInt(digits.size() - 1);
                var letters = text.toCharArray();
                var held = letters[digits.get(n)];
                letters[digits.get(n)] = letters[digits.get(n + 1)];
                letters[digits.get(n + 1)] = held;
                yield new String(letters);
            }
            case TIMES_TEN ->
                    claim.kind() == ClaimKind.COUNT && claim.value().signum() > 0
                            ? NumeralPrinter.print(claim.value().scaleByPowerOfTen(1), 0, false)
                            : text;
            case NEIGHBOUR -> neighbour(claim, data, random);
        };
    }

    private static String neighbour(Claim claim, DataSet data, SplittableRandom random) {
        var others =
                data.observations().stream()
                        .filter(o -> o.indicator().unit().equals(claim.unit()))
                        .filter(o -> o.value().compareTo(claim.value()) != 0)
                        .toList();
        if (others.isEmpty()) {
            return claim.text();
        }
        var other = others.get(random.nextInt(others.size()));
        return NumeralPrinter.print(other.value(), 2, claim.text().startsWith("0"))
                + (claim.text().endsWith("%") ? "%" : "");
    }

    private static Report replace(Report report, String from, String to) {
        return new Report(
                report.letterhead(),
                report.title(),
                blocks(report.preamble(), from, to),
                report.sections().stream().map(s -> section(s, from, to)).toList(),
                blocks(report.closing(), from, to),
                report.recipients(),
                report.signature(),
                report.annexes());
    }

    private static Section section(Section s, String from, String to) {
        return new Section(
                s.number(),
                s.heading(),
                s.path(),
                s.level(),
                blocks(s.blocks(), from, to),
                s.sections().stream().map(x -> section(x, from, to)).toList());
    }

    private static List<Block> blocks(List<Block> blocks, String from, String to) {
        return blocks.stream().map(b -> block(b, from, to)).toList();
    }

    private static Block block(Block block, String from, String to) {
        return switch (block) {
            case Block.Paragraph(var s) -> new Block.Paragraph(sentences(s, from, to));
            case Block.Bullet(var marker, var depth, var s) ->
                    new Block.Bullet(marker, depth, sentences(s, from, to));
            case Block.Footnote(var mark, var s) ->
                    new Block.Footnote(mark, sentences(s, from, to));
            case Block.Table(var caption, var heads, var rows) ->
                    new Block.Table(
                            caption, heads, rows.stream().map(r -> row(r, from, to)).toList());
        };
    }

    private static List<Sentence> sentences(List<Sentence> all, String from, String to) {
        return all.stream().map(s -> s.text().equals(from) ? Sentence.read(to) : s).toList();
    }

    private static List<Sentence> row(List<Sentence> row, String from, String to) {
        var joined = String.join(" | ", row.stream().map(Sentence::text).toList());
        return joined.equals(from)
                ? java.util.Arrays.stream(to.split(" \\| ", -1)).map(Sentence::read).toList()
                : row;
    }
}
