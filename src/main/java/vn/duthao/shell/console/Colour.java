package vn.duthao.shell.console;

/** Colours of a terminal (ECMA-48 SGR). */
public enum Colour {
    BOLD("1"),
    DIM("2"),
    RED("31"),
    GREEN("32"),
    YELLOW("33"),
    CYAN("36");

    private final String code;

    Colour(String code) {
        this.code = code;
    }

    String wrap(String text) {
        return "\033[" + code + "m" + text + "\033[0m";
    }
}
