package vn.duthao.shell;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import vn.duthao.notice.DuthaoException;
import vn.duthao.notice.Notice;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.ResultWriter;
import vn.duthao.shell.line.GlobalOptions;

/**
 * Runs the command that the program was started with, or the interactive shell where there is none,
 * and gives the process its exit code.
 */
public final class CliRunner implements ApplicationRunner, ExitCodeGenerator {

    private final Dispatcher dispatcher;
    private final Console console;
    private final ObjectProvider<InteractiveShell> shell;
    private ExitCode exitCode = ExitCode.FINE;

    public CliRunner(
            Dispatcher dispatcher, Console console, ObjectProvider<InteractiveShell> shell) {
        this.dispatcher = dispatcher;
        this.console = console;
        this.shell = shell;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            var words = words(arguments.getSourceArgs());
            var split = GlobalOptions.split(words);
            exitCode =
                    split.words().isEmpty()
                            ? shell.getObject().run(words, split.options(), console)
                            : dispatcher.run(words, console);
        } catch (DuthaoException e) {
            exitCode = Dispatcher.tell(e, console, false);
        }
        exitCode = exitCode.or(whetherAllWasWritten());
    }

    private ExitCode whetherAllWasWritten() {
        if (!(console.out() instanceof ResultWriter results) || results.failure().isEmpty()) {
            return ExitCode.FINE;
        }
        console.failure(Notice.of("shell.result-lost", results.failure().get()));
        return ExitCode.FAILURE;
    }

    /** The words given; on Windows the launcher hands them over as a line of the environment. */
    private static List<String> words(String[] arguments) {
        var line = System.getenv("DUTHAO_LINE");
        return arguments.length == 0 && line != null ? LineWords.of(line) : List.of(arguments);
    }

    @Override
    public int getExitCode() {
        return exitCode.code();
    }
}
