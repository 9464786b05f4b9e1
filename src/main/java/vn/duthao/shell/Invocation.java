package vn.duthao.shell;

import vn.duthao.catalogue.Workspace;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.line.GlobalOptions;

/**
 * One run of a command, for the time that it runs. Spring Shell's CommandContext has no place for
 * it; {@link AnnotatedCommand} hands its parts to the command as parameters.
 */
record Invocation(Console console, GlobalOptions options) {

    static final ScopedValue<Invocation> CURRENT = ScopedValue.newInstance();

    /** The workspace that the command works in, found when it is asked for. */
    Workspace workspace() {
        return NearestWorkspace.find(options.workspace());
    }
}
