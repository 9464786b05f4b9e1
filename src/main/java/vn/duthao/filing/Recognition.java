package vn.duthao.filing;

import java.util.List;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.OutlineMatch;
import vn.duthao.catalogue.Period;
import vn.duthao.check.ToldSubject;
import vn.duthao.report.Report;

/** What a report says that it is. */
public record Recognition(Report report, ToldSubject subject) {

    /** Recognises the report by its own words. */
    public static Recognition of(Report report, Corpus corpus) {
        return new Recognition(report, ToldSubject.of(report, corpus.agencies()));
    }

    /** The types of report that it may be, the likeliest first; several are equally possible. */
    public List<String> reportTypes(Corpus corpus, Agency agency, Period period) {
        return new OutlineMatch(report.letterhead().documentType(), report.title())
                .reportTypes(corpus, agency, period);
    }
}
