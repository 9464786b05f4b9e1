package vn.duthao.shell.line;

import java.util.List;
import org.springframework.shell.core.command.ParsedInput;

/** What a command line asks for. */
public sealed interface CommandLine {

    /** Nothing: the interactive shell. */
    record Empty() implements CommandLine {}

    /** The list of commands. */
    record Overview() implements CommandLine {}

    /** The list of the commands whose names begin with the word. */
    record Group(String name, List<CommandSyntax> commands) implements CommandLine {}

    /** The help of one command. */
    record Help(CommandSyntax command) implements CommandLine {}

    /** The program's version. */
    record Version() implements CommandLine {}

    /** To run a command. */
    record Run(ParsedInput input) implements CommandLine {}
}
