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
import vn.duthao.report.Report;
import vn.duthao.report.reading.picture.PictureReader;

/**
 * Reads reports from files of word processors (.docx, .doc, .rtf, .odt, .html), texts (.txt, .md),
 * PDF files and pictures of pages.
 */
public final class ReportFiles implements ReportReader {

    private final ReportAssembler assembler = new ReportAssembler(DocumentWords.bundled());
    private final LetterheadRecogniser letterheads =
            new LetterheadRecogniser(DocumentWords.bundled());
    private final Supplier<Optional<PictureReader>> pictures;

    /** Reads pictures with the Tesseract of the machine. */
    public ReportFiles() {
        this(PictureReader::find);
    }

    ReportFiles(Supplier<Optional<PictureReader>> pictures) {
        this.pictures = pictures;
    }

    @Override
    public Report read(Path file) {
        return switch (ending(file)) {
            case "docx", "doc", "rtf", "odt" -> office(file, false);
            case "html", "htm" -> office(file, true);
            case "txt", "md" -> text(file);
            case "pdf" -> pages(file, new PageFile(file, pictures).pdf());
            case "png", "jpg", "jpeg", "tif", "tiff" ->
                    pages(file, new PageFile(file, pictures).picture());
            default -> throw new UnusableInputException(Notice.of(notRead(file), file));
        };
    }

    private static String notRead(Path file) {
        return Files.isDirectory(file) ? "report.folder" : "report.unknown-ending";
    }

    private Report office(Path file, boolean page) {
        var content = new OfficeFile(file).content(page);
        var report = laidOut(file, content);
        return report.read(report.legibility().withTrackedChanges(content.trackedChanges()));
    }

    private Report pages(Path file, PageFile.Content content) {
        var report = laidOut(file, OfficeContent.of(content.elements()));
        var pages = content.pages();
        return report.read(
                report.legibility().ofPages(!pages.recognised().isEmpty(), pages.unread()));
    }

    private Report laidOut(Path file, OfficeContent content) {
        var text =
                content.elements().stream()
                        .flatMap(Element::texts)
                        .collect(Collectors.joining("\n"));
        var lettering = lettering(file, text);
        var elements = withLetterhead(lettering, content);
        return report(file, elements, lettering);
    }

    /**
     * A letterhead that stands in the header of the first page counts as text where it has none.
     */
    private List<Element> withLetterhead(Lettering lettering, OfficeContent content) {
        return letterheads.completed(
                lettering.elements(content.header()), lettering.elements(content.elements()));
    }

    private Report text(Path file) {
        var content = new TextBytes(file).content();
        var lettering =
                content.windows1258() ? Lettering.WINDOWS_1258 : lettering(file, content.text());
        return report(file, TextFile.elements(lettering.text(content.text())), lettering);
    }

    private static Lettering lettering(Path file, String text) {
        return Lettering.of(text)
                .orElseThrow(
                        () -> new UnusableInputException(Notice.of("report.not-vietnamese", file)));
    }

    private Report report(Path file, List<Element> elements, Lettering lettering) {
        if (elements.isEmpty()) {
            throw new UnusableInputException(Notice.of("report.empty", file));
        }
        return assembler.assemble(elements).read(lettering.legibility().get());
    }

    private static String ending(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int point = name.lastIndexOf('.');
        return point < 0 ? "" : name.substring(point + 1);
    }
}
