package vn.duthao.filing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.duthao.catalogue.Workspace;
import vn.duthao.catalogue.Workspace.ReportFile;
import vn.duthao.notice.DuthaoException;
import vn.duthao.notice.Notice;
import vn.duthao.report.Report;
import vn.duthao.report.reading.ReportReader;

/** The texts of a workspace's past reports, to tell whether another is much like one of them. */
public final class PastTexts {

    private final LikenessLimits limits = LikenessLimits.load();
    private final Map<ReportFile, Shingles> texts = new LinkedHashMap<>();
    private final List<Notice> unread = new ArrayList<>();

    private PastTexts() {}

    /**
     * Reads every past report.
     *
     * @param progress told the key of each before it is read
     */
    public static PastTexts of(
            Workspace workspace, ReportReader reader, Consumer<String> progress) {
        var past = new PastTexts();
        var scans = new ScanTexts(workspace.scans(), reader);
        for (var file : workspace.reports()) {
            progress.accept(file.key());
            try {
                past.add(file, scans.text(file.file()));
            } catch (DuthaoException e) {
                past.unread.add(Notice.of("filing.not-compared", file.key(), e.notice()));
            }
        }
        return past;
    }

    /** Those that could not be read, so that nothing was compared with them. */
    public List<Notice> unread() {
        return List.copyOf(unread);
    }

    /** Adds a report that has its place now, instead of the one that had it. */
    public void add(ReportFile file, Report report) {
        add(file, Shingles.text(report));
    }

    private void add(ReportFile file, String text) {
        texts.keySet().removeIf(f -> f.key().equals(file.key()));
        texts.put(file, Shingles.of(text, limits.words()));
    }

    /**
     * The past reports that a report of the agency is too much like, the likest first. Of its own
     * those of other periods count only where the figures are the same too: an office writes most
     * sentences again. What stands at its own place is not compared.
     *
     * @param key of its own place
     */
    public List<NearDuplicate> like(Report report, String agency, String key) {
        var text = Shingles.of(Shingles.text(report), limits.words());
        var alike = new ArrayList<NearDuplicate>();
        texts.forEach(
                (past, other) -> {
                    var own = past.agency().equals(agency);
                    var share =
                            own ? text.alikeWithFigures(other) : text.alikeWithoutFigures(other);
                    var limit = own ? limits.sameAgency() : limits.otherAgency();
                    if (share >= limit && !past.key().equals(key)) {
                        alike.add(new NearDuplicate(past, share, own));
                    }
                });
        alike.sort(Comparator.comparingDouble(NearDuplicate::share).reversed());
        return alike;
    }
}
