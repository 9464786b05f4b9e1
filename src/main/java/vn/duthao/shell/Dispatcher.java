package vn.duthao.shell;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutionException;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;
import vn.duthao.notice.DuthaoException;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.line.CommandLine;
import vn.duthao.shell.line.CommandLineParser;
import vn.duthao.shell.line.GlobalOptions;

/** Runs one command line and tells how it ended: the one place where failures become messages. */
public final class Dispatcher {

    /** Spring Shell asks nothing; a command that does asks its {@link Console}. */
    private static final InputReader NO_READER = new InputReader() {};

    private final CommandLineParser parser;
    private final CommandRegistry registry;
    private final CommandExecutor executor;
    private final HelpPage help;

    public Dispatcher(CommandLineParser parser, CommandRegistry registry, HelpPage help) {
        this.parser = parser;
        this.registry = registry;
        this.executor = new CommandExecutor(registry);
        this.help = help;
    }

    /** Runs a line of the interactive shell; options of its own come after those given. */
    ExitCode run(List<String> options, String line, Console console) {
        try {
            var words = Stream.concat(options.stream(), LineWords.of(line).stream()).toList();
            return run(words, console);
        } catch (UnusableInputException e) {
            return tell(e, console, false);
        }
    }

    /** Runs the words on the console, in the language that they ask for. */
    public ExitCode run(List<String> words, Console console) {
        var used = console;
        var options = GlobalOptions.NONE;
        try {
            var split = GlobalOptions.split(words);
            options = split.options();
            used = console.in(options.language());
            return run(parser.parse(split.words()), new Invocation(used, options));
        } catch (Exception e) {
            return tell(cause(e), used, options.debug());
        } finally {
            used.flush();
        }
    }

    private ExitCode run(CommandLine line, Invocation invocation) throws Exception {
        var console = invocation.console();
        switch (line) {
            case CommandLine.Empty _ -> help.printOverview(console);
            case CommandLine.Overview _ -> help.printOverview(console);
            case CommandLine.Group(var word, var group) -> help.printGroup(word, group, console);
            case CommandLine.Help(var command) -> help.print(command, console);
            case CommandLine.Version _ -> console.print("duthao " + version());
            case CommandLine.Run(var input) -> {
                return execute(input, invocation);
            }
        }
        return ExitCode.FINE;
    }

    private ExitCode execute(ParsedInput input, Invocation invocation) throws Exception {
        var context = new CommandContext(input, registry, invocation.console().out(), NO_READER);
        var status =
                ScopedValue.where(Invocation.CURRENT, invocation)
                        .call(() -> executor.execute(context));
        return ExitCode.valueOf(status.description());
    }

    static String version() {
        var version = Dispatcher.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }

    private static Throwable cause(Exception failure) {
        return failure instanceof CommandExecutionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
    }

    private static String onOneLine(Throwable failure) {
        return failure.toString().replaceAll("\\s*\\R\\s*", " ");
    }

    /** Tells the failure and gives the code that it ends with. */
    static ExitCode tell(Throwable failure, Console console, boolean debug) {
        console.out().flush();
        var notice =
                switch (failure) {
                    case DuthaoException known -> known.notice();
                    default -> Notice.of("shell.unexpected", onOneLine(failure));
                };
        console.failure(notice);
        if (debug) {
            failure.printStackTrace(console.err());
        }
        return ExitCode.of(failure);
    }
}
