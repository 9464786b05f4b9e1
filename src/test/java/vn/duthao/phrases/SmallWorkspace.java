package vn.duthao.phrases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.duthao.catalogue.Workspace;
import vn.duthao.drafting.DraftingDesk;

/** The facts of the shipped corpus with a few of its reports, in a folder that tests may change. */
public final class SmallWorkspace {

    public static final String TRADE = "so-cong-thuong-dong-thap";
    public static final String EDUCATION = "so-giao-duc-va-dao-tao-dong-thap";

    private static final Path SHIPPED = Path.of("corpus").toAbsolutePath();

    private final Workspace workspace;

    private SmallWorkspace(Path root) {
        this.workspace = new Workspace(root);
    }

    /** Two reports of one agency and one of another. */
    public static SmallWorkspace in(Path root) {
        var small = new SmallWorkspace(root);
        new Workspace(Path.of("")).facts().forEach(small::copy);
        small.add(TRADE, "2022");
        small.add(TRADE, "2023");
        small.add(EDUCATION, "2023");
        return small;
    }

    public Workspace workspace() {
        return workspace;
    }

    /** A desk as a new run of the program has it. */
    public DraftingDesk desk() {
        return new DraftingDesk(workspace, workspace.index());
    }

    public Path report(String agency, String period) {
        return workspace.corpus().resolve("reports").resolve(agency).resolve(period + ".txt");
    }

    public Path statistics(String agency, String period) {
        return workspace.statistics().resolve(agency).resolve(period + ".json");
    }

    /** Adds a shipped report with its statistics. */
    public void add(String agency, String period) {
        copy(SHIPPED.resolve("reports").resolve(agency).resolve(period + ".txt"));
        copy(SHIPPED.resolve("statistics").resolve(agency).resolve(period + ".json"));
    }

    private void copy(Path shipped) {
        try {
            var copy = workspace.corpus().resolve(SHIPPED.relativize(shipped));
            Files.createDirectories(copy.getParent());
            Files.copy(shipped, copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
