package vn.duthao.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Workspace;
import vn.duthao.check.Told;
import vn.duthao.check.ToldSubject;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.filing.Recognition;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.line.UnknownWord;

/** Of which agency, period and type a report is: as it was said, as it says itself, or as asked. */
final class Identification {

    /** What the person said of the reports, null for what they are to say themselves. */
    record Given(
            @Nullable Agency agency,
            @Nullable Period period,
            @Nullable String type,
            @Nullable Path statistics) {

        /**
         * What the options say.
         *
         * @throws UnusableInputException for an agency or a type that the corpus does not know
         */
        static Given of(
                Corpus corpus,
                @Nullable String agency,
                @Nullable Period period,
                @Nullable String type,
                @Nullable Path statistics) {
            var types = corpus.outlines().stream().map(Outline::reportType).distinct().toList();
            if (type != null && !types.contains(type)) {
                throw UnknownWord.failure("filing.unknown-type", type, types);
            }
            return new Given(
                    agency == null ? null : corpus.agencies().get(agency),
                    period,
                    type,
                    statistics);
        }
    }

    private final DraftingDesk desk;
    private final Console console;
    private final RecognitionPage page;
    private final Given given;
    private final boolean yes;

    /** Decides; with {@code yes} the likeliest is taken without asking. */
    Identification(
            DraftingDesk desk, Console console, RecognitionPage page, Given given, boolean yes) {
        this.desk = desk;
        this.console = console;
        this.page = page;
        this.given = given;
        this.yes = yes;
    }

    /**
     * The agency given, else the one that the report names.
     *
     * @throws UnusableInputException where that is open and stays so; likewise for all below
     */
    Agency agency(Path file, ToldSubject subject) {
        var own = given.agency();
        if (own != null) {
            return own;
        }
        if (subject.agencies().isEmpty()
                && !subject.name().isEmpty()
                && (yes || !console.canAsk())) {
            throw new UnusableInputException(
                    Notice.of("filing.unknown-agency", file, subject.name()));
        }
        return new Choice<>(
                        "agency",
                        file.toString(),
                        subject.agencies().stream().map(Told::what).toList(),
                        Agency::id,
                        a -> page.agency(a, subject),
                        desk.corpus().agencies()::get)
                .answer(console, subject.agencyIsSure(), yes);
    }

    /** The period given, else the one that the report is about. */
    Period period(Path file, ToldSubject subject) {
        var own = given.period();
        if (own != null) {
            return own;
        }
        return new Choice<>(
                        "period",
                        file.toString(),
                        subject.periods().stream().map(Told::what).toList(),
                        Period::code,
                        p -> page.period(p, subject),
                        Identification::typedPeriod)
                .answer(console, subject.periodIsSure(), yes);
    }

    private static Period typedPeriod(String word) {
        return Period.parse(word)
                .orElseThrow(
                        () ->
                                new UnusableInputException(
                                        Notice.of("shell.not-a-period", "--period", word)));
    }

    /** The type given, else that of the statistics, else what the report says. */
    String type(Path file, Recognition recognition, Agency agency, Period period) {
        var told = given.type();
        var statistics = given.statistics();
        if (statistics != null) {
            requireStatistics(statistics);
            var data = desk.statistics(agency, period, statistics).data();
            if (told != null && !told.equals(data.reportType())) {
                throw new UnusableInputException(
                        Notice.of("filing.other-type", statistics, data.reportType(), told));
            }
            return data.reportType();
        }
        if (told != null) {
            return told;
        }
        var types = recognition.reportTypes(desk.corpus(), agency, period);
        return new Choice<>("type", file.toString(), types, t -> t, t -> "", this::typedType)
                .answer(console, types.size() == 1, yes);
    }

    private String typedType(String word) {
        return String.valueOf(Given.of(desk.corpus(), null, null, word, null).type());
    }

    private static void requireStatistics(Path file) {
        if (Files.isRegularFile(file) && !Workspace.keepsStatistics(file)) {
            throw new UnusableInputException(Notice.of("filing.statistics-not-kept", file));
        }
    }
}
