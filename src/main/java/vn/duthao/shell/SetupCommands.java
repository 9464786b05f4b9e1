package vn.duthao.shell;

import java.nio.file.Path;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.shell.console.Colour;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.TextTable;

/** Setting up: what is there and what is missing, and a workspace of one's own. */
public final class SetupCommands {

    private final Doctor doctor;

    public SetupCommands(Doctor doctor) {
        this.doctor = doctor;
    }

    @Command(name = "doctor")
    ExitCode doctor(Console console, Invocation invocation) {
        var diagnoses = doctor.examine(invocation.options().workspace());
        diagnoses.forEach(diagnosis -> print(diagnosis, console));
        return diagnoses.stream().anyMatch(d -> d.state() == Diagnosis.State.MISSING)
                ? ExitCode.FAILURE
                : ExitCode.FINE;
    }

    @Command(name = "init")
    ExitCode init(Console console, @Argument(index = 0) Path dir) {
        var source =
                NearestWorkspace.ofProgram()
                        .orElseThrow(
                                () -> new UnusableInputException(Notice.of("shell.no-starter")));
        new StarterWorkspace(source).copyTo(dir);
        console.print(console.text("init.done", dir));
        return ExitCode.FINE;
    }

    private static void print(Diagnosis diagnosis, Console console) {
        var state = console.text("doctor.state." + diagnosis.state().key());
        var table = new TextTable(0);
        table.row(
                state + " ".repeat(8 - Math.min(8, state.length())),
                console.text(diagnosis.found()));
        var lines = new java.util.ArrayList<>(table.lines(console.width()));
        lines.set(0, lines.getFirst().replaceFirst(state, console.paint(colour(diagnosis), state)));
        diagnosis
                .advice()
                .ifPresent(
                        advice ->
                                TextTable.wrap(console.text(advice), console.width() - 10)
                                        .forEach(line -> lines.add(" ".repeat(10) + line)));
        lines.forEach(console::print);
    }

    private static Colour colour(Diagnosis diagnosis) {
        return switch (diagnosis.state()) {
            case THERE -> Colour.GREEN;
            case OPTIONAL -> Colour.YELLOW;
            case MISSING -> Colour.RED;
        };
    }
}
