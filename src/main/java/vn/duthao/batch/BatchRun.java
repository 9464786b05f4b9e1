package vn.duthao.batch;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import vn.duthao.notice.DuthaoException;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;

/**
 * Drafts the units of a plan, several at a time. One that fails, crashes or takes too long never
 * stops the others; a run's folder that cannot be written stops all.
 */
public final class BatchRun {

    /**
     * How far a run may go.
     *
     * @param workers units at a time, 1 or more
     * @param mostFailures after which no further unit is begun
     * @param patience for one unit
     */
    public record Limits(int workers, int mostFailures, Duration patience) {}

    /** Is told what happens, one call at a time. */
    public interface Progress {
        /** The unit's draft begins. */
        void begun(Unit unit);

        /**
         * The unit is done.
         *
         * @param reason why there is no draft, null where there is
         * @param done units of this run so far, this one included
         */
        void ended(Unit unit, @Nullable Notice reason, int done, int all);
    }

    private final RunPlan plan;
    private final RunFolder folder;
    private final Shard shard;
    private final UnitDrafting drafting;
    private final Limits limits;
    private final Clock clock;
    private final Progress progress;
    private final Journal journal;
    private final Semaphore places;
    private final Set<Attempt> running = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private volatile @Nullable UnwritableRunException broken;
    private int all;
    private int done;
    private int failures;

    public BatchRun(
            RunPlan plan,
            RunFolder folder,
            Shard shard,
            UnitDrafting drafting,
            Limits limits,
            Clock clock,
            Progress progress) {
        this.plan = plan;
        this.folder = folder;
        this.shard = shard;
        this.drafting = drafting;
        this.limits = limits;
        this.clock = clock;
        this.progress = progress;
        this.journal = folder.journal(shard);
        this.places = new Semaphore(limits.workers());
    }

    /**
     * Drafts every unit of the shard that has statistics and is not drafted from them yet.
     *
     * @param retry those that failed before with the same inputs are tried again
     * @throws vn.duthao.notice.UnusableInputException where another process is at it
     * @throws UnwritableRunException where the run's folder cannot be written
     */
    public void run(boolean retry) {
        folder.make();
        try (var _ = folder.lock(shard)) {
            folder.begin(plan);
            var units = shard.of(plan.units());
            units.forEach(folder::clear);
            draft(pending(units, retry));
        } catch (IOException e) {
            throw new UnwritableRunException(folder.root(), e);
        }
        if (broken != null) {
            throw broken;
        }
    }

    private List<Unit> pending(List<Unit> units, boolean retry) {
        var ends = folder.ends(units);
        return units.stream()
                .filter(unit -> !unit.isMissing() && folder.result(unit).isEmpty())
                .filter(unit -> isOpen(ends.get(unit.agency()), retry))
                .toList();
    }

    private static boolean isOpen(@Nullable JournalEntry end, boolean retry) {
        return end == null
                || switch (end.event()) {
                    case BEGUN, DRAFTED -> true;
                    case FAILED -> retry;
                    case OTHER_TYPE -> false;
                };
    }

    private void draft(List<Unit> units) {
        all = units.size();
        var timer = Executors.newSingleThreadScheduledExecutor(BatchRun::daemon);
        try {
            for (var unit : units) {
                places.acquire();
                if (stopped.get()) {
                    places.release();
                    break;
                }
                begin(unit, timer);
            }
            places.acquire(limits.workers());
        } catch (InterruptedException e) {
            stopped.set(true);
            running.forEach(Attempt::abandon);
            throw new OutsideFailureException(Notice.of("batch.interrupted", folder.root()), e);
        } finally {
            timer.shutdownNow();
        }
    }

    private void begin(Unit unit, ScheduledExecutorService timer) {
        var attempt = new Attempt(unit, System.nanoTime());
        running.add(attempt);
        note(attempt, JournalEntry.Event.BEGUN, null);
        synchronized (this) {
            progress.begun(unit);
        }
        var worker = daemon(attempt);
        timer.schedule(
                () -> attempt.expire(worker), limits.patience().toMillis(), TimeUnit.MILLISECONDS);
        worker.start();
    }

    private static Thread daemon(Runnable work) {
        return Thread.ofPlatform().daemon().unstarted(work);
    }

    private void note(Attempt attempt, JournalEntry.Event event, @Nullable Notice reason) {
        var seconds =
                event == JournalEntry.Event.BEGUN
                        ? BigDecimal.ZERO
                        : BigDecimal.valueOf(System.nanoTime() - attempt.begun, 9)
                                .setScale(3, RoundingMode.HALF_UP);
        var unit = attempt.unit;
        try {
            journal.add(
                    new JournalEntry(
                            clock.instant(), unit.agency(), event, unit.inputs(), seconds, reason));
        } catch (UnwritableRunException e) {
            breakOff(e);
        }
    }

    private void breakOff(UnwritableRunException failure) {
        broken = failure;
        stopped.set(true);
    }

    private synchronized void count(Unit unit, JournalEntry.Event event, @Nullable Notice reason) {
        done++;
        failures += event == JournalEntry.Event.FAILED ? 1 : 0;
        if (failures >= limits.mostFailures()) {
            stopped.set(true);
        }
        progress.ended(unit, reason, done, all);
    }

    /** One unit at work; whoever ends it first decides what became of it. */
    private final class Attempt implements Runnable {

        private final Unit unit;
        private final long begun;
        private final AtomicBoolean ended = new AtomicBoolean();

        Attempt(Unit unit, long begun) {
            this.unit = unit;
            this.begun = begun;
        }

        @Override
        public void run() {
            try {
                switch (drafting.draft(unit)) {
                    case UnitOutcome.Drafted draft -> keep(draft);
                    case UnitOutcome.OtherType(var reason) ->
                            end(JournalEntry.Event.OTHER_TYPE, reason);
                }
            } catch (UnwritableRunException e) {
                breakOff(e);
                leave();
            } catch (DuthaoException e) {
                fail(e.notice());
            } catch (RuntimeException | Error e) {
                fail(Notice.of("batch.crashed", e));
            }
        }

        void expire(Thread worker) {
            fail(Notice.of("batch.too-long", limits.patience().toMinutes()));
            worker.interrupt();
        }

        void abandon() {
            ended.set(true);
        }

        private void keep(UnitOutcome.Drafted draft) {
            if (ended.compareAndSet(false, true)) {
                folder.place(draft.result(), draft.files());
                tell(JournalEntry.Event.DRAFTED, null);
            }
        }

        private void fail(Notice reason) {
            end(JournalEntry.Event.FAILED, reason);
        }

        private void end(JournalEntry.Event event, Notice reason) {
            if (ended.compareAndSet(false, true)) {
                tell(event, reason);
            }
        }

        private void tell(JournalEntry.Event event, @Nullable Notice reason) {
            note(this, event, reason);
            count(unit, event, reason);
            leave();
        }

        private void leave() {
            running.remove(this);
            places.release();
        }
    }
}
