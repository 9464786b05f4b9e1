package vn.duthao.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** Does the same with many things on every core; the results come in the order of the things. */
public final class Parallel {

    private Parallel() {}

    /**
     * The results in order.
     *
     * @param done told how many are done, in order, from the calling thread
     */
    public static <T, R> List<R> map(List<T> things, Function<T, R> work, IntConsumer done) {
        var results = new ArrayList<R>();
        try (var pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var futures = new ArrayList<Future<R>>();
            things.forEach(thing -> futures.add(pool.submit(() -> work.apply(thing))));
            for (var future : futures) {
                results.add(result(future));
                done.accept(results.size());
            }
        }
        return List.copyOf(results);
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
