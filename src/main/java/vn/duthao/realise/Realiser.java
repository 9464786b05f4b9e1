package vn.duthao.realise;

import java.util.List;
import vn.duthao.plan.DocumentPlan;
import vn.duthao.plan.SentencePlan;
import vn.duthao.report.Letterhead;
import vn.duthao.report.Report;

/** Turns sentence plans into a report. */
public interface Realiser {

    /** The report: each planned sentence in its section, printed from the facts. */
    Report realise(DocumentPlan plan, List<SentencePlan> sentences, Letterhead letterhead);
}
