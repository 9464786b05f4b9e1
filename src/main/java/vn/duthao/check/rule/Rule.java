package vn.duthao.check.rule;

import java.util.List;
import vn.duthao.check.Finding;

/** One thing that can be wrong in a report. Its page is {@code checks/<id>.md}. */
public interface Rule {

    /** Its id in English: "figure-refuted". */
    String id();

    /** What it finds, in reading order; empty where nothing is wrong. */
    List<Finding> findings(Examination examination);
}
