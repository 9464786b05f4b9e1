package vn.duthao.statistics.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.OutlineSection;
import vn.duthao.catalogue.Period;
import vn.duthao.files.WholeFile;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Item;
import vn.duthao.statistics.file.SheetWriter.Style;

/** Writes the blank workbook that an officer fills in. */
public final class FormWriter {

    private final Catalogue catalogue;

    public FormWriter(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Writes the form for the agency's report of the period, whole or not at all: the outline's
     * indicators by section, with units, the values of the previous period beside, validation, and
     * formulas where the catalogue has a relation. {@link StatisticsReader} reads it back when
     * filled.
     *
     * @param previous data of the period before, null for none
     * @param force a file that is already there is replaced
     * @throws vn.duthao.notice.UnusableInputException where the file is there and may not be
     *     replaced, or where its folder does not exist
     * @throws vn.duthao.notice.OutsideFailureException where it cannot be written
     */
    public void write(
            Outline outline,
            Agency agency,
            Period period,
            @Nullable DataSet previous,
            Path out,
            boolean force) {
        WholeFile.write(out, force, stream -> write(outline, agency, period, previous, stream));
    }

    private void write(
            Outline outline,
            Agency agency,
            Period period,
            @Nullable DataSet previous,
            OutputStream out)
            throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var writer = new SheetWriter(workbook);
            var sections = outline.allSections(period.kind()).toList();
            new FormFigures(catalogue, previous, writer).write(outline, period, sections);
            writer.sheet(
                    SheetLayout.WORKBOOK.documents(),
                    SheetLayout.WORKBOOK.documents().columns(),
                    0);
            texts(writer, sections);
            var items = new ItemsSheet(writer);
            var before = previous == null ? List.<Item>of() : previous.items();
            outline.sheets().forEach(sheet -> items.blank(sheet, before));
            new AboutSheet(writer, workbook)
                    .write(
                            agency.id(),
                            agency.name(),
                            outline.reportType(),
                            outline.title(),
                            period);
            StableWorkbook.write(workbook, period, out);
        }
    }

    /** A row for each section whose words only the officer can supply; its heading beside. */
    private static void texts(SheetWriter writer, List<OutlineSection> sections) {
        var columns = SheetLayout.WORKBOOK.texts().columns();
        var sheet = writer.sheet(SheetLayout.WORKBOOK.texts(), columns, 0);
        writer.text(sheet.getRow(0), columns.size(), FormWords.WORDS.heading(), Style.HEAD);
        sheet.setColumnWidth(columns.size(), 256 * FormWords.WORDS.headingWidth());
        for (var section : sections) {
            if (section.words() == OutlineSection.Words.SUPPLIED) {
                var row = sheet.createRow(sheet.getLastRowNum() + 1);
                writer.text(row, 0, section.id(), Style.ID);
                writer.text(row, 1, null, Style.TEXT);
                writer.text(row, columns.size(), SectionTitle.of(section), Style.TEXT);
            }
        }
    }
}
