package vn.duthao.report.reading;

import java.nio.file.Path;
import java.util.List;

/** A Word file (DOCX). */
final class WordFile {
    WordFile(Path file) {}

    List<Element> elements() {
        return List.of();
    }
}
