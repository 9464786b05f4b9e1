package vn.duthao.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Workspace;
import vn.duthao.statistics.file.StatisticsWriter;

/**
 * A province that does not exist, with as many departments as wanted. Each words its reports as one
 * of a few offices of the corpus does; its figures are its own and keep every relation of the
 * catalogue. The same seed and size make the same files.
 */
public final class SyntheticProvince {

    /** The committee of the province. */
    public static final String COMMITTEE = "ubnd-tinh-vuon-mau";

    /** The period to be reported on: statistics as workbooks, and no report yet. */
    public static final Period PERIOD = Period.year(2024);

    private static final int MOST_PERIODS = 3;
    private static final Path SHIPPED = Path.of("corpus").toAbsolutePath();

    private final long seed;
    private final int periods;
    private final List<Unit> units;

    private SyntheticProvince(long seed, int units, int periods) {
        this.seed = seed;
        this.periods = periods;
        this.units = IntStream.rangeClosed(1, units).mapToObj(Unit::of).toList();
    }

    /**
     * A province.
     *
     * @param units departments, up to 9999
     * @param periods years with statistics, 1 to 3; the last is {@link #PERIOD}, the others have a
     *     report as well
     */
    public static SyntheticProvince of(long seed, int units, int periods) {
        if (units < 1 || units > 9999 || periods < 1 || periods > MOST_PERIODS) {
            throw new IllegalArgumentException(units + " units, " + periods + " periods");
        }
        return new SyntheticProvince(seed, units, periods);
    }

    /** The ids of the departments, in order. */
    public List<String> units() {
        return units.stream().map(Unit::id).toList();
    }

    /** The departments that borrow their words from the same office, each such group in order. */
    public List<List<String>> sameWording() {
        var offices = ModelOffice.count();
        return IntStream.range(0, Math.min(offices, units.size()))
                .mapToObj(
                        first ->
                                IntStream.iterate(first, i -> i < units.size(), i -> i + offices)
                                        .mapToObj(i -> units.get(i).id())
                                        .toList())
                .toList();
    }

    /** Writes the workspace: facts, register, statistics and past reports. */
    public Workspace writeTo(Path root) {
        var workspace = new Workspace(root);
        facts(workspace);
        var offices = ModelOffice.all(SHIPPED.getParent());
        var first = PERIOD.year() - periods + 1;
        var years = IntStream.rangeClosed(first, PERIOD.year()).mapToObj(Period::year).toList();
        write(workspace.corpus().resolve("agencies.yaml"), Register.of(units, offices));
        for (var unit : units) {
            var office = offices.get(unit.number() % offices.size());
            write(workspace, unit, office, years);
        }
        return workspace;
    }

    private void write(Workspace workspace, Unit unit, ModelOffice office, List<Period> years) {
        var data = office.figures(unit, years, new Random(31 * seed + unit.number()));
        for (var period : years) {
            var now = data.get(period);
            var last = period.equals(PERIOD);
            var folder = folder(workspace.statistics().resolve(unit.id()));
            var file = folder.resolve(period.code() + (last ? ".xlsx" : ".json"));
            new StatisticsWriter().write(now, file, true);
            if (!last) {
                var reports = folder(workspace.reportFolder().resolve(unit.id()));
                write(
                        reports.resolve(period.code() + ".txt"),
                        unit.named(office.report(period, now), office));
            }
        }
    }

    /**
     * Spoils the current statistics of a share of the departments, all kinds alike.
     *
     * @param share 0 to 1, rounded up
     * @return what was done to whom, by id
     */
    public Map<String, Spoiling> spoil(Workspace workspace, double share) {
        var drawn = new ArrayList<>(units);
        Collections.shuffle(drawn, new Random(seed));
        var spoiled = new TreeMap<String, Spoiling>();
        var kinds = Spoiling.values();
        for (var i = 0; i < Math.ceil(share * drawn.size()); i++) {
            var id = drawn.get(i).id();
            var kind = kinds[i % kinds.length];
            var other = drawn.get((i + 1) % drawn.size()).id();
            kind.spoil(
                    workspace.statistics().resolve(id).resolve(PERIOD.code() + ".xlsx"), id, other);
            spoiled.put(id, kind);
        }
        return spoiled;
    }

    private static void facts(Workspace workspace) {
        for (var fact : new Workspace(SHIPPED.getParent()).facts()) {
            var place = workspace.corpus().resolve(SHIPPED.relativize(fact));
            folder(place.getParent());
            write(place, read(fact));
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
