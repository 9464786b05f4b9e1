package vn.duthao.check.rule.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.AgencyRegister;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Citation;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.Period;
import vn.duthao.check.CheckRequest;
import vn.duthao.check.FigureChecker;
import vn.duthao.check.Finding;
import vn.duthao.check.ReportText;
import vn.duthao.report.Letterhead;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.IssuedDocument;
import vn.duthao.statistics.Source;

/** A report that cites documents, the register it is held against, and what the rules find. */
final class CitedReport {

    private final List<Citation> register = new ArrayList<>();
    private final List<IssuedDocument> issued = new ArrayList<>();
    private final List<Agency> offices = new ArrayList<>();
    private @Nullable LocalDate date;
    private @Nullable Period period;

    static CitedReport of(String date) {
        var report = new CitedReport();
        report.date = LocalDate.parse(date);
        return report;
    }

    static CitedReport undated() {
        return new CitedReport();
    }

    /** Gives the report statistics of the year. */
    CitedReport about(int year) {
        period = Period.year(year);
        return this;
    }

    CitedReport knowing(String number, String type, String issuer, String day) {
        return knowing(number, type, issuer, day, null, null);
    }

    CitedReport knowing(
            String number,
            String type,
            String issuer,
            String day,
            @Nullable String replacedBy,
            @Nullable String replacedFrom) {
        register.add(
                new Citation(
                        number,
                        type,
                        issuer,
                        LocalDate.parse(day),
                        "một cửa, một cửa liên thông",
                        replacedBy,
                        replacedFrom == null ? null : LocalDate.parse(replacedFrom)));
        return this;
    }

    /** Lists the document in the statistics, which are of 2024 unless told otherwise. */
    CitedReport listing(String number, String day, String issuer, String subject) {
        period = period == null ? Period.year(2024) : period;
        issued.add(
                new IssuedDocument(
                        number,
                        LocalDate.parse(day),
                        "Kế hoạch",
                        subject,
                        issuer,
                        List.of(),
                        null,
                        new Source("nay.json", "", number)));
        return this;
    }

    /** Enters the office in the register of agencies. */
    CitedReport office(String symbol, String name, String formerName) {
        offices.add(
                new Agency(
                        symbol,
                        name,
                        "so",
                        null,
                        symbol,
                        "",
                        "",
                        "",
                        "",
                        "Sở",
                        "",
                        List.of(formerName),
                        null,
                        null,
                        null,
                        List.of(),
                        ""));
        return this;
    }

    /** The findings of the citation rules as "rule: text", with " → expected" where one is. */
    List<String> told(String text) {
        return findings(text).stream()
                .map(f -> f.rule().replace("citation-", "") + ": " + f.text() + expected(f))
                .toList();
    }

    List<Finding> findings(String text) {
        var letterhead = new Letterhead("", "", "", "", date, "BÁO CÁO");
        var report = ReportText.parse(text, letterhead, "", new ArrayList<>());
        var catalogue = new Catalogue(Map.of(), List.of(), register);
        var corpus = new Corpus(catalogue, new AgencyRegister(offices), List.of());
        var request = CheckRequest.of("bao-cao", report).against(data(), null);
        return new FigureChecker(corpus)
                .check(request).findings().stream()
                        .filter(f -> f.rule().startsWith("citation-"))
                        .toList();
    }

    private @Nullable DataSet data() {
        return period == null
                ? null
                : new DataSet(
                        "nay.json", "so-mau", "bao-cao-cchc", period, List.of(), issued, List.of());
    }

    private static String expected(Finding finding) {
        return finding.expected() == null ? "" : " → " + finding.expected();
    }
}
