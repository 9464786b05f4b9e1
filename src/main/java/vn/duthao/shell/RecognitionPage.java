package vn.duthao.shell;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Workspace;
import vn.duthao.catalogue.Workspace.ReportFile;
import vn.duthao.check.Told;
import vn.duthao.check.ToldSubject;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.filing.Filing;
import vn.duthao.filing.Recognition;
import vn.duthao.report.Section;
import vn.duthao.shell.console.Colour;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.TextTable;

/** What was recognised of a report, with where it stands. */
final class RecognitionPage {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** All tables of the page have their texts in one column. */
    private static final int LABEL = 10;

    private final DraftingDesk desk;
    private final Console console;

    RecognitionPage(DraftingDesk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    /** The file and what its text says, before anything is decided. */
    void printHead(Path file, Recognition recognition) {
        console.print(console.paint(Colour.BOLD, file.toString()));
        var report = recognition.report();
        var head = report.letterhead();
        var table = new TextTable(2);
        row(table, "document", joined(" ", head.documentType(), report.title()));
        var date = head.date();
        row(
                table,
                "number",
                joined(", ", head.number(), head.place(), date == null ? "" : DAY.format(date)));
        var signature = report.signature();
        row(
                table,
                "signer",
                signature == null
                        ? ""
                        : joined(
                                ", ",
                                signature.authority().replace("\n", ", "),
                                signature.title()));
        row(
                table,
                "read",
                console.text(
                        "corpus.counts",
                        report.allSections().count(),
                        desk.figures(file.toString(), report)));
        row(table, "quality", quality(recognition));
        print(table);
    }

    /** What was decided, and which part of the report says so. */
    void printDecided(Recognition recognition, Agency agency, Period period, String type) {
        var subject = recognition.subject();
        var table = new TextTable(2);
        row(table, "agency", agency.id() + ": " + agency(agency, subject));
        row(table, "period", period.code() + ": " + period(period, subject));
        row(table, "type", type);
        print(table);
    }

    /** A report that has its place: what it says, its headings, its statistics. */
    void printFiled(
            Recognition recognition,
            Agency agency,
            ReportFile file,
            @Nullable String type,
            Workspace workspace) {
        var filing = new Filing(workspace);
        printHead(filing.shown(file.file()), recognition);
        var indexed = console.text(type == null ? "corpus.not-indexed" : "corpus.indexed");
        var table = new TextTable(2);
        row(table, "agency", agency.id() + ": " + agency(agency, recognition.subject()));
        row(
                table,
                "period",
                file.period().code() + ": " + period(file.period(), recognition.subject()));
        row(table, "type", type == null ? "" : type);
        row(table, "statistics", statistics(file, workspace));
        row(table, "index", indexed);
        print(table);
        console.print("");
        console.print(console.text("corpus.headings"));
        recognition.report().allSections().forEach(this::heading);
    }

    private String statistics(ReportFile file, Workspace workspace) {
        return desk.statistics(file)
                .map(
                        found ->
                                console.text(
                                        "corpus.observations",
                                        new Filing(workspace).shown(found.file()),
                                        found.data().observations().size()))
                .orElse(console.text("corpus.no-statistics"));
    }

    private void heading(Section section) {
        var indent = " ".repeat(2 * section.level());
        TextTable.wrap(
                        joined(" ", section.number(), section.heading()),
                        console.width() - indent.length())
                .forEach(line -> console.print(indent + line));
    }

    /** The agency's name with the parts of the report that have it. */
    String agency(Agency agency, ToldSubject subject) {
        return agency.name() + " " + where(parts(subject.agencies(), agency));
    }

    /** The period's name with the parts of the report that have it. */
    String period(Period period, ToldSubject subject) {
        return period.inWords() + " " + where(parts(subject.periods(), period));
    }

    private static <T> Optional<Told<T>> parts(List<Told<T>> told, T what) {
        return told.stream().filter(t -> t.what().equals(what)).findFirst();
    }

    private String where(Optional<? extends Told<?>> told) {
        return told.map(
                        t ->
                                console.text(
                                        "corpus.by",
                                        t.parts().stream()
                                                .map(this::part)
                                                .collect(Collectors.joining(", "))))
                .orElse(console.text("corpus.by-choice"));
    }

    private String part(Told.Part part) {
        return console.text("corpus.part." + part.name().toLowerCase(Locale.ROOT));
    }

    private String quality(Recognition recognition) {
        var legibility = recognition.report().legibility();
        var notice = legibility.notice().map(console::text).orElse(console.text("corpus.readable"));
        return legibility.isDamaged()
                ? joined(" ", notice, console.text("corpus.no-frames"))
                : notice;
    }

    private void row(TextTable table, String label, String text) {
        var shown = text.isEmpty() ? console.text("corpus.nothing") : text;
        var name = console.text("corpus.label." + label);
        table.row(name + " ".repeat(Math.max(0, LABEL - name.length())), shown);
    }

    private void print(TextTable table) {
        table.lines(console.width()).forEach(console::print);
        // what is told and asked next comes after it
        console.flush();
    }

    private static String joined(String between, String... texts) {
        return Stream.of(texts).filter(t -> !t.isEmpty()).collect(Collectors.joining(between));
    }
}
