package vn.duthao.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import vn.duthao.files.ProcessLock;
import vn.duthao.files.WholeFile;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.notice.UnusableInputException;

/**
 * The folder of a run: {@code run.json}, the journals, and a folder for each drafted unit, which
 * appears whole or not at all.
 */
public final class RunFolder {

    private static final String PLAN = "run.json";
    private static final String RESULT = "result.json";
    private static final String JOURNAL = "journal";

    private final Path root;

    public RunFolder(Path root) {
        this.root = root;
    }

    /** The folder itself, which need not be there. */
    public Path root() {
        return root;
    }

    /**
     * The plan of the run that lies here, empty where none does.
     *
     * @throws UnusableInputException where its file is none
     */
    public Optional<RunPlan> plan() {
        var file = root.resolve(PLAN);
        try {
            return Files.exists(file)
                    ? Optional.of(RunJson.read(Files.readString(file), RunPlan.class))
                    : Optional.empty();
        } catch (JacksonException e) {
            throw new UnusableInputException(Notice.of("batch.no-plan", file), e);
        } catch (IOException e) {
            throw new OutsideFailureException(Notice.of("batch.unreadable", file), e);
        }
    }

    /** Makes the folder where it is not there. */
    void make() {
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new UnwritableRunException(root, e);
        }
    }

    /** Keeps the plan in place of an older one. */
    void begin(RunPlan plan) {
        write(root.resolve(PLAN), RunJson.file(plan));
    }

    /** Writes one of the run's own files. */
    public void write(Path file, byte[] bytes) {
        try {
            WholeFile.write(file, bytes, true);
        } catch (OutsideFailureException e) {
            throw e.getCause() instanceof IOException cause
                    ? new UnwritableRunException(file, cause)
                    : e;
        }
    }

    /** The folder of the agency's draft. */
    public Path folder(String agency) {
        return root.resolve(agency);
    }

    /** What became of the unit, empty where it is not drafted from its present inputs. */
    public Optional<UnitResult> result(Unit unit) {
        var file = folder(unit.agency()).resolve(RESULT);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(RunJson.read(Files.readString(file), UnitResult.class))
                    .filter(result -> result.inputs().equals(unit.inputs()));
        } catch (JacksonException e) {
            // not ours any more: it is drafted again
            return Optional.empty();
        } catch (IOException e) {
            throw new OutsideFailureException(Notice.of("batch.unreadable", file), e);
        }
    }

    /** Puts the unit's files and result in its place, instead of those of older inputs. */
    void place(UnitResult result, Map<String, byte[]> files) {
        var place = folder(result.agency());
        var unfinished = beside(place, "new");
        var replaced = beside(place, "old");
        try {
            delete(unfinished);
            delete(replaced);
            Files.createDirectory(unfinished);
            for (var file : files.entrySet()) {
                Files.write(unfinished.resolve(file.getKey()), file.getValue());
            }
            Files.write(unfinished.resolve(RESULT), RunJson.file(result));
            if (Files.exists(place)) {
                Files.move(place, replaced, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
            delete(replaced);
        } catch (IOException e) {
            throw new UnwritableRunException(place, e);
        }
    }

    /** Takes away what was left unfinished of the unit, and a draft that is not of its inputs. */
    void clear(Unit unit) {
        var place = folder(unit.agency());
        try {
            delete(beside(place, "new"));
            delete(beside(place, "old"));
            if (result(unit).isEmpty()) {
                delete(place);
            }
        } catch (IOException e) {
            throw new UnwritableRunException(place, e);
        }
    }

    private static Path beside(Path place, String ending) {
        return place.resolveSibling("." + place.getFileName() + "." + ending);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The journal that the shard writes. */
    Journal journal(Shard shard) {
        return new Journal(root.resolve(JOURNAL + shard.suffix() + ".jsonl"));
    }

    /** How the last attempt at each unit with its present inputs ended, by agency. */
    Map<String, JournalEntry> ends(List<Unit> units) {
        Map<String, String> inputs =
                units.stream().collect(Collectors.toMap(Unit::agency, Unit::inputs));
        return entries().stream()
                .filter(entry -> entry.event() != JournalEntry.Event.BEGUN)
                .filter(entry -> entry.inputs().equals(inputs.get(entry.agency())))
                .collect(Collectors.toMap(JournalEntry::agency, e -> e, (_, later) -> later));
    }

    /** What all shards noted, the oldest first. */
    private List<JournalEntry> entries() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var files = Files.newDirectoryStream(root, JOURNAL + "*.jsonl")) {
            var journals = new ArrayList<Path>();
            files.forEach(journals::add);
            return journals.stream()
                    .flatMap(file -> new Journal(file).entries().stream())
                    .sorted(Comparator.comparing(JournalEntry::at))
                    .toList();
        } catch (IOException e) {
            throw new OutsideFailureException(Notice.of("batch.unreadable", root), e);
        }
    }

    /**
     * Takes the shard of the run for this process.
     *
     * @throws UnusableInputException where another process has it
     */
    ProcessLock lock(Shard shard) {
        var file = root.resolve(".lock" + shard.suffix());
        try {
            return ProcessLock.tryTake(file)
                    .orElseThrow(() -> new UnusableInputException(Notice.of("batch.busy", root)));
        } catch (IOException e) {
            throw new UnwritableRunException(file, e);
        }
    }
}
