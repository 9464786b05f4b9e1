package vn.duthao.evaluation.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.catalogue.CorpusEntry;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.catalogue.ReportingCalendar;
import vn.duthao.catalogue.Workspace;
import vn.duthao.evaluation.retrieval.LabelledQuery.Label;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.numerals.VietnameseText;
import vn.duthao.report.Report;
import vn.duthao.report.reading.ReportFiles;
import vn.duthao.statistics.file.StatisticsReader;

/** The labelled queries of {@code eval/samples/queries}. */
class QueryFolderTest {

    private static final Workspace WORKSPACE = new Workspace(Path.of(""));
    private static final List<LabelledQuery> QUERIES =
            new QueryFolder(Path.of("eval/samples/queries")).queries();

    @TempDir Path folder;

    @Test
    void every_agency_of_the_corpus_asks_and_none_asks_little() {
        var agencies =
                WORKSPACE.reports().stream()
                        .map(Workspace.ReportFile::agency)
                        .collect(Collectors.toSet());
        var asked =
                QUERIES.stream()
                        .collect(
                                Collectors.groupingBy(
                                        LabelledQuery::writer, Collectors.counting()));

        assertThat(QUERIES).hasSizeGreaterThanOrEqualTo(60);
        assertThat(asked).containsOnlyKeys(agencies);
        assertThat(asked.values()).allMatch(n -> n >= 6);
    }

    @Test
    void every_part_of_the_catalogue_is_asked_for_but_what_only_a_consolidation_tells()
            throws IOException {
        var wanted =
                QUERIES.stream().map(LabelledQuery::indicator).filter(Objects::nonNull).toList();

        try (var files = Files.list(WORKSPACE.corpus().resolve("catalogue"))) {
            assertThat(files)
                    .filteredOn(f -> !f.endsWith("tong-hop.yaml"))
                    .allSatisfy(f -> assertThat(wanted).anyMatch(id -> defines(f, id)));
        }
    }

    @Test
    void every_indicator_asked_for_is_in_the_statistics_of_the_writer() {
        var corpus = new CorpusReader().read(WORKSPACE.corpus());
        var reader = new StatisticsReader(corpus.catalogue(), corpus.agencies());

        assertThat(QUERIES)
                .filteredOn(q -> q.indicator() != null)
                .allMatch(
                        q ->
                                WORKSPACE
                                        .statistics(CorpusEntry.plain(q.writer(), q.period()))
                                        .map(reader::read)
                                        .flatMap(d -> d.find(String.valueOf(q.indicator())))
                                        .isPresent());
    }

    @Test
    void every_label_stands_in_one_sentence_of_a_report_that_is_there_by_then() {
        assertThat(QUERIES)
                .allSatisfy(
                        query ->
                                assertThat(query.relevant())
                                        .allSatisfy(label -> assertStands(label, query)));
    }

    @Test
    void something_serves_for_every_query() {
        assertThat(QUERIES)
                .allMatch(
                        q -> q.relevant().stream().anyMatch(l -> l.grade() == 3),
                        "has the one to take");
    }

    @Test
    void no_query_is_asked_twice() {
        assertThat(QUERIES).extracting(q -> q.writer() + q.text()).doesNotHaveDuplicates();
    }

    @Test
    void a_folder_without_queries_and_a_query_that_cannot_be_read_are_refused() throws IOException {
        assertThatThrownBy(() -> new QueryFolder(folder).queries())
                .isInstanceOf(UnusableInputException.class);

        Files.writeString(folder.resolve("a.yaml"), "writer: a\nperiod: sometime\nqueries:\n- x");

        assertThatThrownBy(() -> new QueryFolder(folder).queries())
                .isInstanceOf(UnusableInputException.class);
    }

    @Test
    void a_grade_beyond_three_is_refused() throws IOException {
        Files.writeString(
                folder.resolve("a.yaml"),
                """
                writer: a
                period: "2024"
                queries:
                  - text: b
                    relevant:
                      - {period: "2023", words: c, grade: 4}
                """);

        assertThatThrownBy(() -> new QueryFolder(folder).queries())
                .isInstanceOf(UnusableInputException.class);
    }

    private static void assertStands(Label label, LabelledQuery query) {
        var words = VietnameseText.nfc(label.words());

        assertThat(sentences(label))
                .as(label.words())
                .filteredOn(s -> s.contains(words))
                .hasSize(1);
        assertThat(label.agency().equals(query.writer()) && !isBefore(label, query))
                .as(label.words())
                .isFalse();
    }

    private static boolean isBefore(Label label, LabelledQuery query) {
        return ReportingCalendar.lastDay(label.period())
                .isBefore(ReportingCalendar.lastDay(query.period()));
    }

    private static Collection<String> sentences(Label label) {
        return WORKSPACE.reports().stream()
                .filter(f -> f.agency().equals(label.agency()))
                .filter(f -> f.period().equals(label.period()))
                .map(f -> new ReportFiles().read(f.file()))
                .flatMap(QueryFolderTest::sentences)
                .toList();
    }

    private static Stream<String> sentences(Report report) {
        return report.placed().map(p -> p.sentence().text());
    }

    private static boolean defines(Path catalogue, String id) {
        try {
            return Files.readString(catalogue).contains("id: " + id);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
