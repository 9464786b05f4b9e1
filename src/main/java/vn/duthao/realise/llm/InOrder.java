package vn.duthao.realise.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same with several things at a time; the results come in the order of the things. */
final class InOrder {

    private InOrder() {}

    /**
     * The results in order.
     *
     * @param atOnce how many are begun before one is done
     * @throws CancellationException where the thread is interrupted; it stays so
     */
    static <T, R> List<R> map(List<T> things, int atOnce, Function<T, R> work) {
        try (var pool = Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory())) {
            var futures = things.stream().map(t -> pool.submit(() -> work.apply(t))).toList();
            var results = new ArrayList<R>();
            for (var future : futures) {
                results.add(result(future, pool));
            }
            return results;
        }
    }

    private static <R> R result(Future<R> future, ExecutorService pool) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            pool.shutdownNow();
            throw Exchange.cancelled();
        } catch (ExecutionException e) {
            pool.shutdownNow();
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
