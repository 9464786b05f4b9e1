package vn.duthao.shell;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.AbstractCommand;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.ParsedInput;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import vn.duthao.catalogue.Workspace;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.line.CommandSyntax;
import vn.duthao.shell.line.ValueReader;

/**
 * A command whose method returns its {@link ExitCode}. Spring Shell's own adapter prints what the
 * method returns and always ends with 0.
 *
 * <p>A parameter is an {@code @Option}, an {@code @Argument}, the {@code @Arguments} that are left,
 * the {@link Console}, the {@link Workspace} or the {@link Invocation}. One that may be null, has a
 * default, or is a flag need not be given.
 */
public final class AnnotatedCommand extends AbstractCommand {

    private final Object target;
    private final Method method;
    private final CommandSyntax syntax;

    private AnnotatedCommand(Object target, Method method, String name) {
        super(name, "");
        this.target = target;
        this.method = method;
        this.syntax = MethodSyntax.of(name, method);
        setOptions(syntax.options());
    }

    /** The commands of the object's annotated methods. */
    public static List<AnnotatedCommand> of(Object target) {
        return Arrays.stream(target.getClass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Command.class))
                .map(
                        method ->
                                new AnnotatedCommand(
                                        target,
                                        method,
                                        method.getAnnotation(Command.class).name()[0]))
                .toList();
    }

    /** What it can be given. */
    public CommandSyntax syntax() {
        return syntax;
    }

    @Override
    public ExitStatus doExecute(CommandContext context) throws Exception {
        var values = new @Nullable Object[method.getParameterCount()];
        for (var i = 0; i < values.length; i++) {
            values[i] = value(method.getParameters()[i], context.parsedInput());
        }
        try {
            var code = (ExitCode) method.invoke(target, values);
            return new ExitStatus(code.code(), code.name());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static @Nullable Object value(Parameter parameter, ParsedInput input) {
        var option = parameter.getAnnotation(Option.class);
        var argument = parameter.getAnnotation(Argument.class);
        if (option != null) {
            return option(parameter, option, input);
        } else if (argument != null) {
            return argument.index() < input.arguments().size()
                    ? ValueReader.read(
                            parameter.getName(),
                            input.arguments().get(argument.index()).value(),
                            parameter.getType())
                    : null;
        } else if (parameter.isAnnotationPresent(Arguments.class)) {
            return input.arguments().stream()
                    .map(
                            a ->
                                    ValueReader.read(
                                            parameter.getName(),
                                            a.value(),
                                            MethodSyntax.wordType(parameter)))
                    .toList();
        } else if (parameter.getType() == Console.class) {
            return Invocation.CURRENT.get().console();
        }
        var invocation = Invocation.CURRENT.get();
        return parameter.getType() == Workspace.class ? invocation.workspace() : invocation;
    }

    private static @Nullable Object option(Parameter parameter, Option option, ParsedInput input) {
        var name = MethodSyntax.optionName(parameter);
        var given = input.options().stream().filter(o -> name.equals(o.longName())).findFirst();
        if (parameter.getType() == boolean.class) {
            return given.isPresent();
        }
        var word = given.map(CommandOption::value).orElse(option.defaultValue());
        return given.isEmpty() && word.isEmpty()
                ? null
                : ValueReader.read("--" + name, word, parameter.getType());
    }
}
