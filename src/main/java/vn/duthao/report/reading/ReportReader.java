package vn.duthao.report.reading;

import java.nio.file.Path;
import vn.duthao.report.Report;

/** Reads a report from a file of an office. */
public interface ReportReader {

    /**
     * The report in the file.
     *
     * @throws vn.duthao.notice.UnusableInputException where the file is not there, not readable,
     *     empty, too large or not what its ending says
     */
    Report read(Path file);
}
