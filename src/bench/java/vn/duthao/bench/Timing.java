package vn.duthao.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.Callable;

/** Seconds that something takes. */
final class Timing {

    private static volatile Object kept = "";

    private Timing() {}

    /** Of this thread's processor: not disturbed by what else the machine does. */
    static double cpu(Callable<?> work) {
        var threads = ManagementFactory.getThreadMXBean();
        var start = threads.getCurrentThreadCpuTime();
        run(work);
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }

    /** By the clock. */
    static double wall(Callable<?> work) {
        var start = System.nanoTime();
        run(work);
        return (System.nanoTime() - start) / 1e9;
    }

    static double median(double[] seconds) {
        var sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void run(Callable<?> work) {
        try {
            kept = work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
