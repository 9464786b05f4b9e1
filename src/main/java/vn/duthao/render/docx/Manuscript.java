package vn.duthao.render.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The Word file while it is being written: its styles, its page, and what is numbered in it. */
final class Manuscript implements AutoCloseable {

    private final XWPFDocument file = new XWPFDocument();
    private final DocxOptions options;
    private final MarginNotes marginNotes;
    private final SentenceWriter sentences;

    Manuscript(String title, DocxOptions options) {
        this.options = options;
        applyLook();
        describe(title);
        PageLayout.apply(file);
        this.marginNotes = new MarginNotes(file, options);
        this.sentences =
                new SentenceWriter(
                        new ContentControls(options), marginNotes, new FootnoteWriter(file));
    }

    XWPFDocument file() {
        return file;
    }

    DocxOptions options() {
        return options;
    }

    /** The one writer of sentences: ids of content controls and notes are unique in the file. */
    SentenceWriter sentences() {
        return sentences;
    }

    /** A new paragraph at the end. */
    XWPFParagraph paragraph(Style style) {
        return style.on(file.createParagraph());
    }

    /** A new paragraph at the end with the text. */
    XWPFParagraph paragraph(Style style, String text) {
        var paragraph = paragraph(style);
        Runs.text(paragraph, text);
        return paragraph;
    }

    /** The file so far. */
    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            file.write(bytes);
            return StableZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void applyLook() {
        try (var styles = Manuscript.class.getResourceAsStream("/docx/styles.xml");
                var settings = Manuscript.class.getResourceAsStream("/docx/settings.xml")) {
            file.createStyles()
                    .setStyles(
                            StylesDocument.Factory.parse(Objects.requireNonNull(styles))
                                    .getStyles());
            file.getSettings()
                    .getCTSettings()
                    .set(
                            SettingsDocument.Factory.parse(Objects.requireNonNull(settings))
                                    .getSettings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    /** No names of users and no clock: the file says what it is, not who made it and when. */
    private void describe(String title) {
        var properties = file.getProperties();
        var core = properties.getCoreProperties().getUnderlyingProperties();
        core.setTitleProperty(Optional.of(Runs.legal(title)));
        core.setLanguageProperty(Optional.of("vi-VN"));
        core.setCreatorProperty(Optional.empty());
        core.setCreatedProperty(Optional.empty());
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Duthao");
    }
}
