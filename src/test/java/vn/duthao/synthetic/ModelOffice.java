package vn.duthao.synthetic;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.CorpusEntry;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Workspace;
import vn.duthao.check.FigureChecker;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.IssuedDocument;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.SuppliedText;
import vn.duthao.statistics.file.StatisticsReader;

/** An office of the corpus whose way of writing, and whose kind of figures, departments borrow. */
final class ModelOffice {

    private static final List<String> OFFICES =
            List.of(
                    "so-cong-thuong-dong-thap",
                    "so-giao-duc-va-dao-tao-dong-thap",
                    "so-giao-thong-van-tai-dong-nai",
                    "so-tu-phap-dong-nai",
                    "so-ke-hoach-va-dau-tu-dong-thap");

    private final Agency agency;
    private final Corpus corpus;
    private final Map<Period, DataSet> data = new HashMap<>();
    private final Map<Period, ReportTemplate> templates = new HashMap<>();

    private ModelOffice(Workspace workspace, Corpus corpus, FigureChecker checker, String id) {
        this.agency = corpus.agencies().get(id);
        this.corpus = corpus;
        for (var year = 2022; year <= SyntheticProvince.PERIOD.year(); year++) {
            var period = Period.year(year);
            var entry = CorpusEntry.plain(id, period);
            data.put(
                    period,
                    catalogued(
                            new StatisticsReader(corpus)
                                    .read(workspace.statistics(entry).orElseThrow())));
            if (!period.equals(SyntheticProvince.PERIOD)) {
                var text = workspace.reportFolder().resolve(id).resolve(period.code() + ".txt");
                templates.put(period, ReportTemplate.of(text, data.get(period), checker));
            }
        }
    }

    /** How many there are. */
    static int count() {
        return OFFICES.size();
    }

    /** All of them, each read once. */
    static List<ModelOffice> all(Path root) {
        var workspace = new Workspace(root);
        var corpus = new CorpusReader().read(workspace.corpus());
        var checker = new FigureChecker(corpus);
        return OFFICES.stream().map(id -> new ModelOffice(workspace, corpus, checker, id)).toList();
    }

    Agency agency() {
        return agency;
    }

    /** The report of the period with these figures, still in the office's name. */
    String report(Period period, DataSet figures) {
        return templates.get(period).filled(figures);
    }

    /** Statistics of the unit for the periods, as the office has them but with other figures. */
    Map<Period, DataSet> figures(Unit unit, List<Period> periods, Random random) {
        var values = new FigureDraw(corpus.catalogue(), data, periods, random).values();
        var drawn = new HashMap<Period, DataSet>();
        for (var period : periods) {
            drawn.put(period, of(unit, data.get(period), values.get(period)));
        }
        return drawn;
    }

    private DataSet of(Unit unit, DataSet model, Map<String, java.math.BigDecimal> values) {
        return new DataSet(
                model.name(),
                unit.id(),
                model.reportType(),
                model.period(),
                model.observations().stream()
                        .map(
                                o ->
                                        new Observation(
                                                o.id(),
                                                o.indicator(),
                                                o.name(),
                                                values.get(o.id()),
                                                null,
                                                null,
                                                o.source()))
                        .toList(),
                model.documents().stream().map(d -> of(unit, d)).toList(),
                model.texts().stream()
                        .map(
                                t ->
                                        new SuppliedText(
                                                t.section(),
                                                unit.named(t.text(), this),
                                                t.source()))
                        .toList());
    }

    private IssuedDocument of(Unit unit, IssuedDocument model) {
        var issuer = model.issuer();
        return new IssuedDocument(
                unit.named(model.number(), this),
                model.date(),
                model.type(),
                unit.named(model.subject(), this),
                issuer == null ? null : unit.named(issuer, this),
                model.basis().stream().map(b -> unit.named(b, this)).toList(),
                model.section(),
                model.source());
    }

    /** What the office counts beside the catalogue is in no relation to anything. */
    private DataSet catalogued(DataSet all) {
        return new DataSet(
                all.name(),
                all.agency(),
                all.reportType(),
                all.period(),
                all.observations().stream()
                        .filter(o -> corpus.catalogue().find(o.id()).isPresent())
                        .toList(),
                all.documents(),
                all.texts());
    }
}
