package vn.duthao.notice;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something to tell a person: a key of a message bundle and its arguments. The part of the key
 * before the first dot names the bundle ({@code statistics.not-a-number} stands in {@code
 * messages/statistics_vi.properties} and {@code messages/statistics_en.properties}).
 *
 * @param key bundle name, dot, message name
 * @param arguments in the order of the pattern's numbers, already in words; figures as they are to
 *     be read
 * @param more what is to be told with it, each on a line of its own; usually empty
 */
public record Notice(String key, List<String> arguments, List<Notice> more) {

    public Notice {
        arguments = List.copyOf(arguments);
        more = List.copyOf(more);
    }

    public Notice(String key, List<String> arguments) {
        this(key, arguments, List.of());
    }

    /** Several notices told as one, in order; at least one. */
    public static Notice all(List<Notice> notices) {
        var first = notices.getFirst();
        return new Notice(first.key, first.arguments, notices.subList(1, notices.size()));
    }

    /** A notice of the key with the arguments as text. */
    public static Notice of(String key, Object... arguments) {
        return new Notice(key, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /**
     * The notice in the language of the locale: Vietnamese for {@code vi}, English for any other.
     */
    public String in(Locale locale) {
        return Stream.concat(Stream.of(alone(locale)), more.stream().map(m -> m.in(locale)))
                .collect(Collectors.joining("\n"));
    }

    private String alone(Locale locale) {
        var bundleName = "messages." + key.substring(0, key.indexOf('.'));
        var language = locale.getLanguage().equals("vi") ? Locale.of("vi") : Locale.ENGLISH;
        var bundle = ResourceBundle.getBundle(bundleName, language, NO_FALLBACK);
        var pattern = bundle.getString(key.substring(key.indexOf('.') + 1));
        return new MessageFormat(pattern, language).format(arguments.toArray());
    }

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
