package vn.duthao.batch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.batch.RunSummary.Row;
import vn.duthao.catalogue.AgencyRegister;
import vn.duthao.notice.Notice;
import vn.duthao.render.Overview;
import vn.duthao.render.Overview.Cell;
import vn.duthao.render.Overview.Column;
import vn.duthao.render.Overview.Number;
import vn.duthao.render.Overview.Table;
import vn.duthao.render.Overview.Text;
import vn.duthao.render.Overview.Tone;

/** A summary in words: a table of the units, and one of each thing to look at. */
public final class SummaryTables {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final RunSummary summary;
    private final AgencyRegister agencies;
    private final Locale locale;

    public SummaryTables(RunSummary summary, AgencyRegister agencies, Locale locale) {
        this.summary = summary;
        this.agencies = agencies;
        this.locale = locale;
    }

    /** The summary; tables without rows are left out, but for that of the units. */
    public Overview overview() {
        var options = summary.plan().options();
        return new Overview(
                locale.getLanguage(),
                text("title", options.period(), options.type()),
                lines(),
                Stream.of(units(), notices(), alike())
                        .filter(t -> t.name().equals(text("sheet.units")) || !t.rows().isEmpty())
                        .toList());
    }

    /** How many units are in which state, when they were due, and who worded their drafts. */
    public List<String> lines() {
        var counts =
                text(
                        "counts",
                        summary.in(UnitState.DRAFTED).size(),
                        summary.in(UnitState.FAILED).size(),
                        summary.in(UnitState.WAITING).size(),
                        summary.in(UnitState.MISSING).size(),
                        summary.rows().stream().filter(row -> row.daysLate() > 0).count());
        var due = text("due", day(summary.plan().due()));
        var results = summary.rows().stream().map(Row::result).filter(Objects::nonNull).toList();
        var asked = results.stream().mapToInt(UnitResult::asked).sum();
        var fallbacks = results.stream().mapToInt(UnitResult::fallbacks).sum();
        return asked == 0
                ? List.of(counts, due)
                : List.of(counts, due, text("worded", asked - fallbacks, asked));
    }

    private Table units() {
        return new Table(
                text("sheet.units"),
                List.of(
                        column("agency", 34),
                        column("name", 34),
                        column("state", 14),
                        column("told", 12),
                        column("figures", 9),
                        column("errors", 8),
                        column("warnings", 10),
                        column("gaps", 10),
                        column("carried-over", 10),
                        column("outliers", 11),
                        column("received", 24),
                        column("seconds", 8),
                        column("reason", 70)),
                summary.rows().stream()
                        .sorted(Comparator.comparing(RunSummary.Row::state))
                        .map(this::unit)
                        .toList());
    }

    private List<Cell> unit(Row row) {
        var cells = new ArrayList<Cell>();
        cells.add(agency(row));
        cells.add(new Text(name(row)));
        cells.add(new Text(text("state." + row.state()), tone(row), null));
        var result = row.result();
        if (result == null) {
            cells.addAll(Collections.nCopies(7, new Text("")));
        } else {
            cells.add(new Text(result.told() + "/" + result.observations()));
            cells.add(new Number(result.figures(), Tone.PLAIN));
            cells.add(new Number(result.errors(), result.errors() > 0 ? Tone.BAD : Tone.PLAIN));
            cells.add(number(result.warnings()));
            cells.add(new Number(result.gaps(), Tone.PLAIN));
            cells.add(new Number(result.carriedOver(), Tone.PLAIN));
            cells.add(number(result.outliers().size()));
        }
        cells.add(received(row));
        cells.add(new Number(rounded(row.seconds()), Tone.PLAIN));
        cells.add(new Text(row.reason() == null ? "" : row.reason().in(locale)));
        return cells;
    }

    private static Number number(int count) {
        return new Number(count, count > 0 ? Tone.DOUBTFUL : Tone.PLAIN);
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal seconds) {
        return seconds == null ? null : seconds.setScale(1, RoundingMode.HALF_UP);
    }

    /** The link leads to the draft, as a page in the run's folder reaches it. */
    private Text agency(Row row) {
        var id = row.unit().agency();
        var link = id + "/" + id + "-" + summary.plan().options().period() + ".docx";
        return new Text(id, Tone.PLAIN, row.result() == null ? null : link);
    }

    private String name(Row row) {
        return agencies.find(row.unit().agency()).map(agencies::issuer).orElse("");
    }

    private static Tone tone(Row row) {
        return switch (row.state()) {
            case DRAFTED -> Tone.GOOD;
            case FAILED -> Tone.BAD;
            case WAITING, MISSING -> Tone.DOUBTFUL;
        };
    }

    private Text received(Row row) {
        var received = row.unit().received();
        if (received == null) {
            return new Text("");
        }
        return row.daysLate() == 0
                ? new Text(day(received))
                : new Text(text("late", day(received), row.daysLate()), Tone.DOUBTFUL, null);
    }

    private Table notices() {
        var rows = new ArrayList<List<Cell>>();
        for (var row : summary.rows()) {
            var result = row.result();
            if (result != null) {
                result.outliers().forEach(n -> rows.add(notice(row, "outlier", n)));
                result.oddities().forEach(n -> rows.add(notice(row, "oddity", n)));
            }
        }
        return new Table(
                text("sheet.notices"),
                List.of(column("agency", 34), column("kind", 18), column("notice", 110)),
                rows);
    }

    private List<Cell> notice(Row row, String kind, Notice notice) {
        return List.of(
                new Text(row.unit().agency()),
                new Text(text("kind." + kind)),
                new Text(notice.in(locale)));
    }

    private Table alike() {
        return new Table(
                text("sheet.alike"),
                List.of(column("share", 10), column("drafts", 10), column("agencies", 120)),
                summary.alike().stream().map(this::alike).toList());
    }

    private List<Cell> alike(RunSummary.Alike alike) {
        var percent = (long) Math.floor(alike.share() * 100);
        return List.of(
                new Text(percent + " %"),
                new Number(alike.agencies().size(), Tone.PLAIN),
                new Text(String.join(", ", alike.agencies())));
    }

    private Column column(String head, int width) {
        return new Column(text("column." + head), width);
    }

    private String day(LocalDate day) {
        return DAY.format(day);
    }

    private String text(String key, Object... arguments) {
        return Notice.of("batch." + key, arguments).in(locale);
    }
}
