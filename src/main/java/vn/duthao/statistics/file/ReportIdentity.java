package vn.duthao.statistics.file;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.AgencyRegister;
import vn.duthao.catalogue.Folded;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.Period;

/** Whose statistics, for which report and period. */
record ReportIdentity(String agency, String reportType, Period period) {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final Pattern YEAR = Pattern.compile("(?:nam )?(\\d{4})");
    private static final Pattern QUARTER =
            Pattern.compile("quy (iv|i{1,3}|[1-4]) (?:nam )?(\\d{4})");
    private static final Pattern MONTHS =
            Pattern.compile("0?([69]) thang (?:dau )?(?:nam )?(\\d{4})");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    /** What is known beside the file: by the command, or by the file's place. */
    record Beside(@Nullable String agency, @Nullable String type, @Nullable Period period) {}

    /**
     * The identity that the file states, completed by what is known beside it; empty if reported.
     */
    static Optional<ReportIdentity> of(
            About about,
            Beside beside,
            AgencyRegister register,
            String file,
            FileProblems problems) {
        var agency = agency(about.agency(), beside, register, file, problems);
        var period = period(about, beside, file, problems);
        if (agency.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new ReportIdentity(agency.get(), type(about.reportType(), beside), period.get()));
    }

    private static String type(String stated, Beside beside) {
        return stated.isEmpty()
                ? Objects.requireNonNullElse(beside.type(), Outline.USUAL_TYPE)
                : Folded.of(stated).replace(' ', '-');
    }

    private static Optional<String> agency(
            String stated,
            Beside beside,
            AgencyRegister register,
            String file,
            FileProblems problems) {
        if (stated.isEmpty() && beside.agency() == null) {
            problems.report("agency-missing", file);
        }
        if (stated.isEmpty()) {
            return Optional.ofNullable(beside.agency());
        }
        if (ID.matcher(stated).matches()) {
            return Optional.of(stated);
        }
        var named = register.named(stated);
        if (named.size() == 1) {
            return Optional.of(named.getFirst().id());
        }
        var agreed =
                named.stream().map(Agency::id).filter(id -> id.equals(beside.agency())).findAny();
        if (agreed.isEmpty()) {
            problems.report("agency-unknown", file, stated);
        }
        return agreed;
    }

    private static Optional<Period> period(
            About about, Beside beside, String file, FileProblems problems) {
        var stated = about.period();
        if (!about.from().equals(CellContent.BLANK)) {
            return custom(about, file, problems);
        }
        if (stated.isEmpty()) {
            if (beside.period() == null) {
                problems.report("period-missing", file);
            }
            return Optional.ofNullable(beside.period());
        }
        var period = Period.parse(stated).or(() -> inWords(stated));
        if (period.isEmpty()) {
            problems.report("period-unreadable", file, stated);
        }
        return period;
    }

    private static Optional<Period> custom(About about, String file, FileProblems problems) {
        var from = Days.read(about.from());
        var to = Days.read(about.to());
        if (from.isEmpty() || to.isEmpty() || from.get().isAfter(to.get())) {
            problems.report(
                    "period-unreadable", file, about.from().text() + " - " + about.to().text());
            return Optional.empty();
        }
        return Optional.of(Period.custom(from.get(), to.get(), about.period()));
    }

    /** "Năm 2024", "Quý I/2024", "6 tháng đầu năm 2024", "9 tháng năm 2024". */
    static Optional<Period> inWords(String text) {
        var folded = Folded.of(text);
        var year = YEAR.matcher(folded);
        if (year.matches()) {
            return Period.parse(year.group(1));
        }
        var quarter = QUARTER.matcher(folded);
        if (quarter.matches()) {
            var number = ROMAN.indexOf(quarter.group(1)) + 1;
            return Period.parse(
                    quarter.group(2) + "-Q" + (number == 0 ? quarter.group(1) : number));
        }
        var months = MONTHS.matcher(folded);
        return months.matches()
                ? Period.parse(months.group(2) + (months.group(1).equals("6") ? "-H1" : "-9M"))
                : Optional.empty();
    }
}
