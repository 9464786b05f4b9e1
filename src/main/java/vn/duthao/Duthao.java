package vn.duthao;

/** Entry point. */
public final class Duthao {
    private Duthao() {}

    /** Starts the program. */
    public static void main(String[] args) {}
}
