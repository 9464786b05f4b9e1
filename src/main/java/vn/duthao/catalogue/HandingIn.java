package vn.duthao.catalogue;

import java.nio.file.Files;
import java.time.LocalDate;

/**
 * When offices hand in their statistics, as {@code calendar.yaml} of the corpus says.
 *
 * @param days after the last day of the period
 */
public record HandingIn(int days) {

    /** The day after the cut-off, where the workspace says nothing. */
    private static final HandingIn USUAL = new HandingIn(1);

    /**
     * The workspace's.
     *
     * @throws vn.duthao.notice.UnusableInputException where its file is wrong
     */
    public static HandingIn read(Workspace workspace) {
        var file = workspace.corpus().resolve("calendar.yaml");
        return Files.exists(file)
                ? new HandingIn(
                        Integer.parseInt(
                                YamlNode.read(file, "calendar").text("statisticsDueAfterDays")))
                : USUAL;
    }

    /** The last day for the statistics of the period. */
    public LocalDate due(Period period) {
        return ReportingCalendar.lastDay(period).plusDays(days);
    }
}
