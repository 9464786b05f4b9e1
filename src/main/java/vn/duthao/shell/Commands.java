package vn.duthao.shell;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.shell.core.command.CommandRegistry;
import vn.duthao.shell.line.CommandSyntax;

/** Every command, in the order in which an officer meets them. */
public final class Commands {

    private static final List<String> ORDER =
            List.of(
                    "draft",
                    "check",
                    "consolidate",
                    "form",
                    "batch",
                    "batch merge",
                    "search",
                    "index",
                    "corpus add",
                    "corpus list",
                    "corpus show",
                    "corpus remove",
                    "restore",
                    "prompts show",
                    "record",
                    "replay",
                    "eval",
                    "explain",
                    "doctor",
                    "init");

    private final List<AnnotatedCommand> commands;

    /** The commands of the objects' annotated methods. */
    public Commands(Object... groups) {
        commands =
                Arrays.stream(groups)
                        .flatMap(group -> AnnotatedCommand.of(group).stream())
                        .sorted(Comparator.comparingInt(c -> ORDER.indexOf(c.getName())))
                        .toList();
    }

    /** What each can be given, in order. */
    public List<CommandSyntax> syntax() {
        return commands.stream().map(AnnotatedCommand::syntax).toList();
    }

    /** The same commands for Spring Shell. */
    public CommandRegistry registry() {
        return new CommandRegistry(new LinkedHashSet<>(commands));
    }
}
