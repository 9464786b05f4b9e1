package vn.duthao.shell.console;

import java.util.Locale;
import java.util.Optional;

/** The languages of the messages. */
public enum Language {
    VI(Locale.of("vi", "VN")),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The language with the code, whatever its case. */
    public static Optional<Language> of(String code) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "vi" -> Optional.of(VI);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }

    /**
     * The user's own: of the locale that the launcher saw before it chose UTF-8 ("vi_VN.UTF-8"),
     * else the JVM's; English for any that is not Vietnamese.
     */
    public static Language ofUser() {
        var seen = System.getProperty("duthao.locale", Locale.getDefault().toString());
        return seen.startsWith("vi") ? VI : EN;
    }
}
