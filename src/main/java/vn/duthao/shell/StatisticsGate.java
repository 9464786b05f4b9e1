package vn.duthao.shell;

import java.util.List;
import java.util.stream.Stream;
import vn.duthao.catalogue.Agency;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.shell.console.Colour;
import vn.duthao.shell.console.Console;
import vn.duthao.statistics.file.StatisticsFile;
import vn.duthao.statistics.proof.Flaw;

/** Proves statistics before anything is written from them. */
final class StatisticsGate {

    private final DraftingDesk desk;
    private final Console console;

    StatisticsGate(DraftingDesk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    /**
     * Tells what was odd in reading the file and every flaw of its data.
     *
     * @param force data that contradict themselves are let pass, and that is told
     * @return whether the data contradict themselves
     * @throws UnusableInputException for data that contradict themselves
     */
    boolean pass(Agency agency, StatisticsFile file, boolean force) {
        file.warnings().forEach(this::warn);
        var flaws = desk.flaws(agency, file.data());
        var errors = of(flaws, Flaw.Severity.ERROR);
        if (!errors.isEmpty() && !force) {
            var first = Notice.of("shell.draft.flawed", file.data().name(), errors.size());
            throw new UnusableInputException(
                    Notice.all(Stream.concat(Stream.of(first), errors.stream()).toList()));
        }
        errors.forEach(flaw -> tell(Colour.RED, "severity.error", flaw));
        if (!errors.isEmpty()) {
            console.progress(console.text("draft.forced", errors.size()));
        }
        of(flaws, Flaw.Severity.WARNING).forEach(this::warn);
        return !errors.isEmpty();
    }

    private void warn(Notice warning) {
        tell(Colour.YELLOW, "severity.warning", warning);
    }

    private void tell(Colour colour, String severity, Notice flaw) {
        var word = console.paint(colour, console.text(severity));
        console.progress(word + "  " + console.text(flaw));
    }

    private static List<Notice> of(List<Flaw> flaws, Flaw.Severity severity) {
        return flaws.stream().filter(f -> f.severity() == severity).map(Flaw::notice).toList();
    }
}
