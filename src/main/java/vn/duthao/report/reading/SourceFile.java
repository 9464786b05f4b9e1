package vn.duthao.report.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.report.reading.picture.PictureReader;

/** A file of any kind that reports are read from; its ending tells how. */
final class SourceFile {

    /** What stands in a file, before its lettering is known. */
    sealed interface Content {

        /** The paragraphs and the rows of tables, each on a line; of a typed text its own lines. */
        String text();
    }

    /** A text file. */
    record Typed(TextBytes.Content content) implements Content {
        @Override
        public String text() {
            return content.text();
        }
    }

    /** A document of a word processor. */
    record Laid(OfficeContent content) implements Content {
        @Override
        public String text() {
            return lines(content.elements());
        }
    }

    /** Printed pages. */
    record Printed(PageFile.Content content) implements Content {
        @Override
        public String text() {
            return lines(content.elements());
        }
    }

    private final Path file;
    private final Supplier<Optional<PictureReader>> pictures;

    SourceFile(Path file, Supplier<Optional<PictureReader>> pictures) {
        this.file = file;
        this.pictures = pictures;
    }

    /**
     * What stands in it.
     *
     * @throws UnusableInputException where it is not there, not readable, too large or not what its
     *     ending says
     */
    Content content() {
        return switch (ending()) {
            case "docx", "doc", "rtf", "odt" -> new Laid(new OfficeFile(file).content(false));
            case "html", "htm" -> new Laid(new OfficeFile(file).content(true));
            case "txt", "md" -> new Typed(new TextBytes(file).content());
            case "pdf" -> new Printed(new PageFile(file, pictures).pdf());
            case "png", "jpg", "jpeg", "tif", "tiff" ->
                    new Printed(new PageFile(file, pictures).picture());
            default -> throw new UnusableInputException(Notice.of(notRead(), file));
        };
    }

    private String notRead() {
        return Files.isDirectory(file) ? "report.folder" : "report.unknown-ending";
    }

    private String ending() {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int point = name.lastIndexOf('.');
        return point < 0 ? "" : name.substring(point + 1);
    }

    private static String lines(List<Element> elements) {
        return elements.stream().map(SourceFile::line).collect(Collectors.joining("\n"));
    }

    private static String line(Element element) {
        return switch (element) {
            case Line line -> line.whole();
            case Element.Grid grid ->
                    grid.rows().stream().map(SourceFile::row).collect(Collectors.joining("\n"));
            case Element.Note note -> "[" + note.mark() + "] " + note.text();
        };
    }

    private static String row(List<Element.Cell> cells) {
        return cells.stream()
                .map(cell -> cell.text().replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
