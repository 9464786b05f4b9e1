package vn.duthao;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.Language;

/** The whole program run on a workspace, without a terminal and in English. */
record Program(Path workspace) {

    /** What a command printed, and the code with which it ended. */
    record Ran(int code, String out, String err) {}

    /** The program on a copy of the workspace. */
    static Program onCopy(Path original, Path copy) throws IOException {
        try (var files = Files.walk(original)) {
            for (var file : files.sorted().toList()) {
                var place = copy.resolve(original.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(file, place);
                }
            }
        }
        return new Program(copy);
    }

    Ran run(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var console =
                new Console(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        Language.EN.locale(),
                        Console.PIPED_WIDTH,
                        false,
                        false);
        var line = new ArrayList<>(List.of(words));
        line.addAll(List.of("--workspace", workspace.toString()));
        var assembly = new Assembly();
        var commands = assembly.commands();
        var code =
                assembly.dispatcher(commands, assembly.commandRegistry(commands))
                        .run(line, console)
                        .code();
        console.flush();
        return new Ran(code, out.toString(), err.toString());
    }

    /** Every file of the workspace with its bytes, but those of the index. */
    Map<String, String> files() throws IOException {
        var found = new TreeMap<String, String>();
        try (var files = Files.walk(workspace)) {
            for (var file : files.filter(f -> !f.startsWith(index())).toList()) {
                var bytes = Files.isDirectory(file) ? new byte[0] : Files.readAllBytes(file);
                found.put(workspace.relativize(file).toString(), HexFormat.of().formatHex(bytes));
            }
        }
        return found;
    }

    private Path index() {
        return workspace.resolve(".duthao").resolve("index");
    }
}
