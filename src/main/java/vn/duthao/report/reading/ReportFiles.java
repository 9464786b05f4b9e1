package vn.duthao.report.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.report.Report;

/** Reads reports from Word files (.docx) and from texts (.txt, .md). */
public final class ReportFiles implements ReportReader {

    private final ReportAssembler assembler = new ReportAssembler(DocumentWords.bundled());

    @Override
    public Report read(Path file) {
        return assembler.assemble(elements(file));
    }

    private static List<Element> elements(Path file) {
        var elements =
                switch (ending(file)) {
                    case "docx" -> new WordFile(file).elements();
                    case "txt", "md" -> TextFile.elements(new TextBytes(file).text());
                    default ->
                            throw new UnusableInputException(
                                    Notice.of("report.unknown-ending", file));
                };
        if (elements.isEmpty()) {
            throw new UnusableInputException(Notice.of("report.empty", file));
        }
        return elements;
    }

    private static String ending(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int point = name.lastIndexOf('.');
        return point < 0 ? "" : name.substring(point + 1);
    }
}
