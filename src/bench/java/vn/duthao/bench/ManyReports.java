package vn.duthao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Workspace;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.file.StatisticsWriter;
import vn.duthao.synthetic.SyntheticProvince;

/** Very many past reports, each of one sentence and with statistics: what matters is their number. */
final class ManyReports {

    private static final long SEED = 7;
    private static final int YEARS = 50;

    private ManyReports() {}

    /** Made once and kept, with their index, as it takes a while. */
    static Workspace in(Path folder, int reports) throws IOException {
        var root = folder.resolve("reports-" + reports);
        if (!Files.exists(root.resolve("made"))) {
            var province = SyntheticProvince.of(SEED, Math.ceilDiv(reports, YEARS), 1);
            var workspace = province.writeTo(root);
            for (var unit : province.units()) {
                Files.createDirectories(workspace.reportFolder().resolve(unit));
                for (var year = 1; year <= YEARS; year++) {
                    write(workspace, unit, Period.year(SyntheticProvince.PERIOD.year() - year));
                }
            }
            Files.createFile(root.resolve("made"));
        }
        return new Workspace(root);
    }

    private static void write(Workspace workspace, String unit, Period period) throws IOException {
        Files.writeString(
                workspace.reportFolder().resolve(unit).resolve(period.code() + ".txt"),
                "I. KẾT QUẢ\nCông tác cải cách hành chính được triển khai đồng bộ.\n");
        new StatisticsWriter()
                .write(
                        new DataSet(
                                "",
                                unit,
                                Outline.USUAL_TYPE,
                                period,
                                List.of(),
                                List.of(),
                                List.of()),
                        workspace.statistics().resolve(unit).resolve(period.code() + ".json"),
                        true);
    }
}
