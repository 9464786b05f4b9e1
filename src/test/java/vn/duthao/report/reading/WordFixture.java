package vn.duthao.report.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import vn.duthao.report.Report;

/** Builds Word files for tests. */
final class WordFixture {

    private static final String SPACES =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private final XWPFDocument word = new XWPFDocument();

    WordFixture line(String text) {
        word.createParagraph().createRun().setText(text);
        return this;
    }

    WordFixture bold(String text) {
        var run = word.createParagraph().createRun();
        run.setBold(true);
        run.setText(text);
        return this;
    }

    WordFixture centred(String text) {
        var paragraph = word.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        var run = paragraph.createRun();
        run.setBold(true);
        run.setText(text);
        return this;
    }

    /** A paragraph that begins bold. */
    WordFixture lead(String lead, String text) {
        var paragraph = word.createParagraph();
        var run = paragraph.createRun();
        run.setBold(true);
        run.setText(lead);
        paragraph.createRun().setText(text);
        return this;
    }

    /** A paragraph of an outline level from 0. */
    WordFixture outline(int level, String text) {
        var paragraph = word.createParagraph();
        paragraph.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
        return this;
    }

    /** A paragraph of the list at the level from 0. */
    WordFixture numbered(BigInteger list, int level, String text) {
        var paragraph = word.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
        return this;
    }

    /** A paragraph whose content is given as XML of the namespaces w and mc. */
    WordFixture xml(String content) {
        fill(word.createParagraph(), content);
        return this;
    }

    /** Gives a paragraph its content as XML of the namespaces w and mc. */
    void fill(XWPFParagraph paragraph, String content) {
        try {
            paragraph
                    .getCTP()
                    .set(
                            CTP.Factory.parse(
                                    "<xml-fragment " + SPACES + ">" + content + "</xml-fragment>"));
        } catch (XmlException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A table, given as XML of the namespaces w and mc. */
    WordFixture tableXml(String content) {
        try {
            var table =
                    CTBody.Factory.parse(
                            "<xml-fragment " + SPACES + ">" + content + "</xml-fragment>");
            word.getDocument().getBody().addNewTbl().set(table.getTblArray(0));
        } catch (XmlException e) {
            throw new IllegalArgumentException(e);
        }
        return this;
    }

    /** Changes a level of one list, given as XML of the namespace w. */
    void override(BigInteger list, int level, String change) {
        try {
            var changed =
                    CTNumLvl.Factory.parse(
                            "<xml-fragment " + SPACES + ">" + change + "</xml-fragment>");
            changed.setIlvl(BigInteger.valueOf(level));
            word.getNumbering().getNum(list).getCTNum().addNewLvlOverride().set(changed);
        } catch (XmlException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A new list with a format and text for each level. */
    BigInteger list(List<STNumberFormat.Enum> formats, List<String> texts) {
        var levels = CTAbstractNum.Factory.newInstance();
        levels.setAbstractNumId(BigInteger.valueOf(count()));
        for (int i = 0; i < texts.size(); i++) {
            var level = levels.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(formats.get(i));
            level.addNewLvlText().setVal(texts.get(i));
        }
        var numbering = word.getNumbering() == null ? word.createNumbering() : word.getNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(levels)));
    }

    private int count() {
        return word.getNumbering() == null ? 0 : word.getNumbering().getAbstractNums().size();
    }

    /** A table of rows of cells; lines of a cell are parted by "/ ". */
    XWPFTable table(List<List<String>> rows) {
        var table = word.createTable(rows.size(), rows.getFirst().size());
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.get(i).size(); j++) {
                var cell = table.getRow(i).getCell(j);
                cell.removeParagraph(0);
                for (var line : rows.get(i).get(j).split("/ ")) {
                    cell.addParagraph().createRun().setText(line);
                }
            }
        }
        return table;
    }

    XWPFParagraph paragraph() {
        return word.createParagraph();
    }

    XWPFDocument word() {
        return word;
    }

    Path save(Path folder) {
        var file = folder.resolve("báo cáo.docx");
        try (var out = Files.newOutputStream(file)) {
            word.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    Report read(Path folder) {
        return new ReportFiles().read(save(folder));
    }
}
