package vn.duthao.shell;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Option;
import vn.duthao.shell.line.CommandSyntax;
import vn.duthao.shell.line.CommandSyntax.ArgumentSyntax;

/**
 * The syntax that a command's method declares. A parameter that may be null, has a default, or is a
 * flag need not be given.
 */
final class MethodSyntax {

    private MethodSyntax() {}

    static CommandSyntax of(String name, Method method) {
        return new CommandSyntax(name, arguments(method), options(method));
    }

    private static List<CommandOption> options(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(Option.class))
                .map(MethodSyntax::option)
                .toList();
    }

    private static CommandOption option(Parameter parameter) {
        var option = parameter.getAnnotation(Option.class);
        return CommandOption.with()
                .longName(optionName(parameter))
                .type(parameter.getType())
                .defaultValue(option.defaultValue())
                .required(
                        option.defaultValue().isEmpty()
                                && parameter.getType() != boolean.class
                                && !isNullable(parameter))
                .build();
    }

    private static List<ArgumentSyntax> arguments(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(
                        parameter ->
                                parameter.isAnnotationPresent(Argument.class)
                                        || parameter.isAnnotationPresent(Arguments.class))
                .map(
                        parameter ->
                                new ArgumentSyntax(
                                        parameter.getName(),
                                        !isNullable(parameter),
                                        parameter.isAnnotationPresent(Arguments.class),
                                        wordType(parameter)))
                .toList();
    }

    /** What a word is read as for the parameter: of a list what it is a list of. */
    static Class<?> wordType(Parameter parameter) {
        return parameter.getParameterizedType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : parameter.getType();
    }

    /** The long name of the parameter's option: the annotation's, else the parameter's own. */
    static String optionName(Parameter parameter) {
        var option = parameter.getAnnotation(Option.class);
        return option.longName().isEmpty() ? parameter.getName() : option.longName();
    }

    private static boolean isNullable(Parameter parameter) {
        return parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
