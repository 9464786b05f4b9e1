package vn.duthao.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run was asked for; all of it decides what the drafts are.
 *
 * @param period code of the period
 * @param type of report
 * @param agencies ids of those named, none for all that report
 * @param parent only the agencies directly below this one, null for whoever they are below
 * @param writer who words the drafts: "phrases" or "model"
 * @param force statistics that contradict themselves are drafted from too
 */
public record RunOptions(
        String period,
        String type,
        List<String> agencies,
        @Nullable String parent,
        String writer,
        boolean force) {

    public RunOptions {
        agencies = List.copyOf(agencies);
    }
}
