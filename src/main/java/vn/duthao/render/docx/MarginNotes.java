package vn.duthao.render.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import vn.duthao.notice.Notice;
import vn.duthao.report.Origin;
import vn.duthao.report.Sentence;

/** What the margin says beside sentences: comments of the Word file, without date. */
final class MarginNotes {

    /** The file is Vietnamese, whatever language the program speaks. */
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final XWPFDocument file;
    private final DocxOptions options;
    private @Nullable XWPFComments comments;

    /** LibreOffice mixes up footnotes and comments of equal ids, so these are far apart. */
    private int next = 10_000;

    MarginNotes(XWPFDocument file, DocxOptions options) {
        this.file = file;
        this.options = options;
    }

    /** Writes the words at the end of the paragraph, with what is to be said beside them. */
    void beside(XWPFParagraph paragraph, List<Sentence> sentences, Runnable words) {
        var notes = sentences.stream().flatMap(sentence -> notes(sentence).stream()).toList();
        if (notes.isEmpty()) {
            words.run();
            return;
        }
        var id = comment(notes);
        paragraph.getCTP().addNewCommentRangeStart().setId(id);
        words.run();
        paragraph.getCTP().addNewCommentRangeEnd().setId(id);
        var reference = Runs.inStyle(paragraph.getCTP().addNewR(), "CommentReference");
        reference.addNewCommentReference().setId(id);
    }

    private List<String> notes(Sentence sentence) {
        var notes = new ArrayList<String>();
        if (options.confirmCarriedOver()
                && sentence.origin() instanceof Origin.Precedent precedent
                && precedent.carriedOver()) {
            notes.add(carriedOver(precedent));
        }
        if (sentence.note() != null) {
            sentence.note().lines().filter(line -> !line.isBlank()).forEach(notes::add);
        }
        return notes;
    }

    private String carriedOver(Origin.Precedent precedent) {
        var agency = options.names().getOrDefault(precedent.agency(), precedent.agency());
        return Notice.of("render.carried-over", precedent.period(), agency).in(VIETNAMESE);
    }

    private BigInteger comment(List<String> lines) {
        var id = BigInteger.valueOf(next++);
        if (comments == null) {
            comments = file.createComments();
        }
        var comment = comments.createComment(id);
        comment.setAuthor("Duthao");
        comment.setInitials("D");
        for (var line : lines) {
            Runs.text(Style.COMMENT.on(comment.createParagraph()), line);
        }
        return id;
    }
}
