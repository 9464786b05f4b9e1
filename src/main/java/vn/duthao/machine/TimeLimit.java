package vn.duthao.machine;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/** Work on input from anywhere, which may be made to need for ever or more than there is. */
public final class TimeLimit {

    private TimeLimit() {}

    /**
     * The result of the work.
     *
     * @param exceeded what to tell where it does not end in time, or memory does not suffice
     * @throws UnusableInputException with that notice; what else the work throws, it throws
     */
    public static <T> T within(Duration limit, Notice exceeded, Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name("duthao-bounded").start(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new UnusableInputException(exceeded, e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case OutOfMemoryError error -> throw new UnusableInputException(exceeded, error);
                case StackOverflowError error -> throw new UnusableInputException(exceeded, error);
                case Exception failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
