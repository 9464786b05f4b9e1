package vn.duthao.report.reading;

import java.nio.file.Path;
import java.util.List;
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
        return switch (new SourceFile(file, pictures).content()) {
            case SourceFile.Laid(var content) -> office(file, content);
            case SourceFile.Typed(var content) -> text(file, content);
            case SourceFile.Printed(var content) -> pages(file, content);
        };
    }

    private Report office(Path file, OfficeContent content) {
        var lettering = lettering(file, content);
        var report = laidOut(file, content, lettering);
        var changes = OpenChanges.of(content.differences(), lettering.line());
        return report.read(
                report.legibility().withTrackedChanges(content.trackedChanges(), changes));
    }

    private Report pages(Path file, PageFile.Content content) {
        var laid = OfficeContent.of(content.elements());
        var report = laidOut(file, laid, lettering(file, laid));
        var pages = content.pages();
        return report.read(
                report.legibility().ofPages(!pages.recognised().isEmpty(), pages.unread()));
    }

    private static Lettering lettering(Path file, OfficeContent content) {
        return lettering(
                file,
                content.elements().stream()
                        .flatMap(Element::texts)
                        .collect(Collectors.joining("\n")));
    }

    private Report laidOut(Path file, OfficeContent content, Lettering lettering) {
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

    private Report text(Path file, TextBytes.Content content) {
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
}
