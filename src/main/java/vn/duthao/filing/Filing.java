package vn.duthao.filing;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.CorpusEntry;
import vn.duthao.catalogue.Workspace;
import vn.duthao.catalogue.Workspace.ReportFile;
import vn.duthao.files.WholeFile;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.notice.UnusableInputException;

/** Gives original files their places in a workspace, and takes them out again. */
public final class Filing {

    private final Workspace workspace;

    public Filing(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * A report's file with its place, and its statistics with theirs.
     *
     * @param original the file given
     * @param report its name and place
     * @param statistics the file given, null for none
     * @param statisticsName under which it is kept
     */
    public record Entry(
            Path original,
            ReportFile report,
            @Nullable Path statistics,
            CorpusEntry statisticsName) {}

    /** Whether the very same file lies at the place already. */
    public boolean isThere(Entry entry) {
        return isSame(entry.original(), entry.report().file());
    }

    /**
     * Fails where {@link #file} would for what is there already.
     *
     * @throws UnusableInputException where the agency has a report or statistics of the period and
     *     type and they may not be replaced
     */
    public void requirePlace(Entry entry, boolean replace) {
        var report = entry.report();
        var reports = workspace.reportFiles(report.entry());
        if (!replace && !reports.isEmpty() && !isThere(entry)) {
            throw new UnusableInputException(
                    Notice.of("filing.report-there", entry.original(), shown(reports.getFirst())));
        }
        var given = entry.statistics();
        if (given != null && !replace) {
            workspace.statisticsFiles(entry.statisticsName()).stream()
                    .filter(there -> !isSame(given, there))
                    .findFirst()
                    .ifPresent(there -> refuse(given, there));
        }
    }

    private void refuse(Path given, Path there) {
        throw new UnusableInputException(Notice.of("filing.statistics-there", given, shown(there)));
    }

    /**
     * Copies the files to their places, each whole or not at all, the statistics first. What they
     * replace in other formats is removed.
     *
     * @return what was removed
     */
    public List<Path> file(Entry entry, boolean replace) {
        requirePlace(entry, replace);
        var report = entry.report();
        var replaced = new ArrayList<Path>();
        var given = entry.statistics();
        if (given != null) {
            var there = workspace.statisticsFiles(entry.statisticsName());
            var place = workspace.statisticsPlace(entry.statisticsName(), given);
            replaced.addAll(copy(given, place, there));
        }
        var there = workspace.reportFiles(report.entry());
        replaced.addAll(copy(entry.original(), report.file(), there));
        return replaced;
    }

    /** Where the very same file has the place, whatever stands beside it stays. */
    private List<Path> copy(Path from, Path to, List<Path> there) {
        if (isSame(from, to)) {
            return List.of();
        }
        makeFolder(folder(to));
        WholeFile.write(to, true, out -> Files.copy(from, out));
        var others = there.stream().filter(file -> !file.equals(to)).toList();
        remove(others);
        return others;
    }

    private static Path folder(Path place) {
        return Objects.requireNonNull(place.getParent());
    }

    private void makeFolder(Path folder) {
        try {
            requireInside(Files.createDirectories(folder));
        } catch (AccessDeniedException e) {
            throw new OutsideFailureException(
                    Notice.of("files.folder-read-only", shown(folder), workspace.corpus()), e);
        } catch (IOException e) {
            throw new OutsideFailureException(Notice.of("filing.no-folder", shown(folder)), e);
        }
    }

    /** A link that leads out of the workspace is not followed. */
    private void requireInside(Path folder) throws IOException {
        if (!folder.toRealPath().startsWith(workspace.root().toRealPath())) {
            throw new UnusableInputException(Notice.of("filing.outside", shown(folder)));
        }
    }

    /**
     * Removes the files from the workspace, and their folder where nothing is left in it.
     *
     * @throws OutsideFailureException where one cannot be removed
     */
    public void remove(List<Path> files) {
        for (var file : files) {
            try {
                requireInside(folder(file));
                Files.delete(file);
                removeIfEmpty(folder(file));
            } catch (IOException e) {
                throw new OutsideFailureException(Notice.of("filing.not-removed", shown(file)), e);
            }
        }
    }

    private static void removeIfEmpty(Path folder) throws IOException {
        boolean empty;
        try (Stream<Path> left = Files.list(folder)) {
            empty = left.findAny().isEmpty();
        }
        if (empty) {
            Files.delete(folder);
        }
    }

    private static boolean isSame(Path a, Path b) {
        try {
            return Files.isRegularFile(b) && (Files.isSameFile(a, b) || Files.mismatch(a, b) < 0);
        } catch (IOException e) {
            throw new UnusableInputException(Notice.of("report.unreadable", a), e);
        }
    }

    /** The path as it is told: from the root of the workspace. */
    public Path shown(Path file) {
        return file.startsWith(workspace.root()) ? workspace.root().relativize(file) : file;
    }
}
