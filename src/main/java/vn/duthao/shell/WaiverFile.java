package vn.duthao.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.duthao.check.CheckReport;
import vn.duthao.check.WaivedFinding;
import vn.duthao.check.Waiver;
import vn.duthao.check.file.WaiverReader;
import vn.duthao.shell.console.Console;

/**
 * What a reviewer has accepted in a report.
 *
 * @param name of the file, for messages
 * @param waivers those that hold today
 */
record WaiverFile(String name, List<Waiver> waivers) {

    private static final String ENDING = ".waivers.yaml";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /**
     * The waivers of the file, by default of the one beside the report ("2024.docx":
     * "2024.waivers.yaml"); none where that is not there. Tells which have ended.
     */
    static WaiverFile read(Path report, @Nullable Path given, LocalDate today, Console console) {
        var file = given == null ? beside(report) : given;
        if (given == null && !Files.exists(file)) {
            return new WaiverFile("", List.of());
        }
        var all = new WaiverReader().read(file);
        var name = String.valueOf(file.getFileName());
        all.stream()
                .filter(w -> !w.holdsOn(today))
                .forEach(
                        w ->
                                console.progress(
                                        console.text("check.waiver-expired", ended(name, w))));
        return new WaiverFile(name, all.stream().filter(w -> w.holdsOn(today)).toList());
    }

    private static Path beside(Path report) {
        var name = String.valueOf(report.getFileName());
        var dot = name.lastIndexOf('.');
        return report.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ENDING);
    }

    private static Object[] ended(String name, Waiver waiver) {
        var until = waiver.until();
        return new Object[] {
            name, waiver.sentence(), waiver.rule(), until == null ? "" : DAY.format(until)
        };
    }

    /** Tells which waivers match nothing. */
    void tellUnused(CheckReport outcome, Console console) {
        var used = outcome.waived().stream().map(WaivedFinding::waiver).toList();
        waivers.stream()
                .filter(w -> !used.contains(w))
                .forEach(
                        w ->
                                console.progress(
                                        console.text(
                                                "check.waiver-unused",
                                                name,
                                                w.sentence(),
                                                w.rule())));
    }
}
