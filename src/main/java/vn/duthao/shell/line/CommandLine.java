package vn.duthao.shell.line;

import org.springframework.shell.core.command.ParsedInput;

/** What a command line asks for. */
public sealed interface CommandLine {

    /** Nothing: the interactive shell. */
    record Empty() implements CommandLine {}

    /** The list of commands. */
    record Overview() implements CommandLine {}

    /** The help of one command. */
    record Help(CommandSyntax command) implements CommandLine {}

    /** The program's version. */
    record Version() implements CommandLine {}

    /** To run a command. */
    record Run(ParsedInput input) implements CommandLine {}
}
