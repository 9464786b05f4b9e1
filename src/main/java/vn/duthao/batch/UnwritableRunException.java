package vn.duthao.batch;

import java.io.IOException;
import java.nio.file.Path;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;

/** The run's own folder cannot be written: no unit can go on, and all that is there stays good. */
public final class UnwritableRunException extends OutsideFailureException {

    UnwritableRunException(Path file, IOException cause) {
        super(
                Notice.of(
                        "batch.unwritable",
                        file,
                        cause.getMessage() == null ? cause.toString() : cause.getMessage()),
                cause);
    }
}
