package vn.duthao.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Workspace;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.statistics.DataSet;
import vn.duthao.synthetic.SyntheticProvince;

/** The province that everything is measured with: three years, two past reports a department. */
record BenchProvince(Workspace workspace, List<String> units) {

    private static final long SEED = 7;

    /** Made once and kept, as it takes a while. */
    static BenchProvince in(Path folder, int units) {
        var province = SyntheticProvince.of(SEED, units, 3);
        var root = folder.resolve("province-" + units);
        var workspace =
                Files.exists(root.resolve("made")) ? new Workspace(root) : made(province, root);
        return new BenchProvince(workspace, province.units());
    }

    private static Workspace made(SyntheticProvince province, Path root) {
        try {
            var workspace = province.writeTo(root);
            Files.createFile(root.resolve("made"));
            return workspace;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    DraftingDesk desk(Path index) {
        return new DraftingDesk(workspace, index);
    }

    Agency agency(DraftingDesk desk, int number) {
        return desk.corpus().agencies().get(units.get(number % units.size()));
    }

    DataSet data(DraftingDesk desk, int number) {
        return desk.statistics(agency(desk, number), SyntheticProvince.PERIOD, null).data();
    }
}
