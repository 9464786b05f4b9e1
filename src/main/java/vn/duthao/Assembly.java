package vn.duthao;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.shell.core.command.CommandRegistry;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.report.reading.ReportFiles;
import vn.duthao.shell.BatchCommands;
import vn.duthao.shell.CheckCommands;
import vn.duthao.shell.CliRunner;
import vn.duthao.shell.Commands;
import vn.duthao.shell.ConsolidateCommands;
import vn.duthao.shell.CorpusCommands;
import vn.duthao.shell.Dispatcher;
import vn.duthao.shell.Doctor;
import vn.duthao.shell.DraftCommands;
import vn.duthao.shell.EvalCommands;
import vn.duthao.shell.HelpPage;
import vn.duthao.shell.IndexCommands;
import vn.duthao.shell.InteractiveShell;
import vn.duthao.shell.ModelCommands;
import vn.duthao.shell.RestoreCommands;
import vn.duthao.shell.RulePages;
import vn.duthao.shell.SetupCommands;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.ProcessConsole;
import vn.duthao.shell.line.CommandLineParser;

/** How the program is put together: the one place that knows Spring's container. */
@Configuration(proxyBeanMethods = false)
class Assembly {

    @Bean
    Console console() {
        return ProcessConsole.open();
    }

    @Bean
    Commands commands() {
        var corpusReader = new CorpusReader();
        var clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
        return new Commands(
                new DraftCommands(),
                new ConsolidateCommands(),
                new BatchCommands(clock),
                new ModelCommands(),
                new CheckCommands(corpusReader, new ReportFiles(), new RulePages(), clock),
                new IndexCommands(),
                new CorpusCommands(new ReportFiles()),
                new RestoreCommands(new ReportFiles()),
                new EvalCommands(),
                new SetupCommands(new Doctor(corpusReader, System.getenv())));
    }

    @Bean
    CommandRegistry commandRegistry(Commands commands) {
        return commands.registry();
    }

    @Bean
    Dispatcher dispatcher(Commands commands, CommandRegistry registry) {
        return new Dispatcher(
                new CommandLineParser(commands.syntax()),
                registry,
                new HelpPage(commands.syntax()));
    }

    @Bean
    CliRunner cliRunner(
            Dispatcher dispatcher, Console console, ObjectProvider<InteractiveShell> shell) {
        return new CliRunner(dispatcher, console, shell);
    }

    @Bean
    InteractiveShell interactiveShell(Dispatcher dispatcher, Commands commands) {
        return new InteractiveShell(dispatcher, commands);
    }
}
