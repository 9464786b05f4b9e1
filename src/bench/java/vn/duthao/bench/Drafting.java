package vn.duthao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import vn.duthao.check.CheckRequest;
import vn.duthao.check.FigureChecker;
import vn.duthao.drafting.Draft;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.phrases.PrecedentRequest;
import vn.duthao.render.docx.DocxOptions;
import vn.duthao.render.docx.DocxRenderer;
import vn.duthao.statistics.DataSet;
import vn.duthao.synthetic.SyntheticProvince;

/** Drafting with check and Word file; beside it a template engine that fills in the same pages. */
final class Drafting {

    private static final double SECONDS = 10;

    private final BenchProvince province;
    private final Path folder;
    private final DraftingDesk desk;
    private final int units;

    Drafting(BenchProvince province, Path folder) throws IOException {
        this.province = province;
        this.folder = folder;
        this.desk = province.desk(Files.createTempDirectory(folder, "index"));
        this.units = province.units().size();
    }

    void measure(Measures table) throws IOException {
        desk.updateIndex(_ -> {}, _ -> {});
        warmUp();
        table.figure("drafting, 1 thread", throughput(1), "reports/s");
        table.figure("drafting, 2 threads", throughput(2), "reports/s");
        shares(table);
        heap(table);
    }

    /** A batch of thousands soon runs as fast as it can; ten seconds are not enough for that. */
    private void warmUp() {
        for (var i = 0; i < 4; i++) {
            throughput(2);
        }
    }

    private double throughput(int threads) {
        var next = new AtomicInteger();
        var end = System.nanoTime() + (long) (SECONDS * 1e9);
        var workers = new ArrayList<Thread>();
        var start = System.nanoTime();
        for (var i = 0; i < threads; i++) {
            workers.add(Thread.ofPlatform().start(() -> draftUntil(end, next)));
        }
        workers.forEach(Drafting::join);
        return next.get() / ((System.nanoTime() - start) / 1e9);
    }

    private void draftUntil(long end, AtomicInteger next) {
        while (System.nanoTime() < end) {
            docx(draft(next.getAndIncrement()));
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Draft draft(int number) {
        return desk.draft(province.agency(desk, number), province.data(desk, number));
    }

    private static byte[] docx(Draft draft) {
        return new DocxRenderer().bytes(draft.report(), DocxOptions.DEFAULT);
    }

    /** Each stage for every department in turn, so that nothing is found again from just before. */
    private void shares(Measures table) throws IOException {
        var all = IntStream.range(0, units).boxed().toList();
        var data = new ArrayList<DataSet>();
        var drafts = new ArrayList<Draft>();
        var reading = Timing.cpu(() -> all.stream().allMatch(i -> data.add(province.data(desk, i))));
        var drafting =
                Timing.cpu(
                        () ->
                                all.stream()
                                        .allMatch(
                                                i ->
                                                        drafts.add(
                                                                desk.draft(
                                                                        province.agency(desk, i),
                                                                        data.get(i)))));
        var checker = new FigureChecker(desk.corpus());
        var checking = Timing.cpu(() -> all.stream().map(i -> check(checker, i, data, drafts)).toList());
        var retrieving = Timing.cpu(() -> all.stream().map(this::retrieve).toList());
        var printing = Timing.cpu(() -> drafts.stream().map(Drafting::docx).toList());
        var filled = new FilledTemplate(docx(drafts.getFirst()));
        filled.seconds();
        var filling = filled.seconds();
        var whole = reading + drafting + printing;
        table.figure("draft with check and Word file, processor time", 1000 * whole / units, "ms");
        table.figure("  of it reading the statistics", 100 * reading / whole, "%");
        table.figure("  of it retrieval", 100 * retrieving / whole, "%");
        table.figure(
                "  of it planning, realising, withdrawing",
                100 * (drafting - retrieving - checking) / whole,
                "%");
        table.figure("  of it checking once", 100 * checking / whole, "%");
        table.figure("  of it Word file", 100 * printing / whole, "%");
        table.figure("the same pages filled in by poi-tl", 1000 * filling, "ms");
        table.ratio("draft / poi-tl", whole / units / filling);
        table.ratio("Word file / poi-tl", printing / units / filling);
        table.yardsticks("draft", whole / units);
    }

    private Object check(
            FigureChecker checker, int i, java.util.List<DataSet> data, java.util.List<Draft> drafts) {
        var earlier =
                desk.earlier(
                        province.agency(desk, i),
                        SyntheticProvince.PERIOD,
                        data.get(i).reportType());
        return checker.check(
                CheckRequest.of("draft", drafts.get(i).report()).against(data.get(i), earlier));
    }

    private Object retrieve(int i) {
        return desk.retriever()
                .retrieve(
                        new PrecedentRequest(
                                province.agency(desk, i),
                                "bao-cao-cchc",
                                SyntheticProvince.PERIOD));
    }

    private void heap(Measures table) throws IOException {
        table.figure("heap after GC, desk of " + units + " departments", live(), "MB");
        var small = BenchProvince.in(folder, Math.max(1, units / 5));
        var other = new Drafting(small, folder);
        var before = live();
        other.desk.updateIndex(_ -> {}, _ -> {});
        IntStream.range(0, other.units).forEach(other::draft);
        table.figure("heap more for a desk of " + other.units, live() - before, "MB");
    }

    private static double live() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }
}
