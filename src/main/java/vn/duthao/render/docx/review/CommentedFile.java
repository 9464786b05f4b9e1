package vn.duthao.render.docx.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.duthao.check.CheckReport;
import vn.duthao.check.Finding;
import vn.duthao.check.JudgedClaim;
import vn.duthao.check.Verdict;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.statistics.Observation;

/**
 * The Word file that was checked, with a comment on each finding. Everything else in it stays as it
 * was: every part but the document's own text, its comments and what lists them, byte for byte; in
 * the text, runs are split where a comment begins or ends.
 */
public final class CommentedFile {

    private static final String AUTHOR = "Duthao";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

    private final CheckReport outcome;
    private final Locale locale;

    /**
     * A file with comments on the findings of the outcome.
     *
     * @param locale language of the comments
     */
    public CommentedFile(CheckReport outcome, Locale locale) {
        this.outcome = outcome;
        this.locale = locale;
    }

    /**
     * The bytes of the file with its comments. What is missing, or stands where no comment can, is
     * said at the beginning of the text.
     *
     * @param original bytes of the file that was checked
     * @param all also a short comment on each figure that the data have
     * @throws UnusableInputException where it is no Word file
     */
    public byte[] of(byte[] original, boolean all) {
        try {
            var file = new WordPackage(original);
            var document = document(file);
            var xml = file.xml(document, null);
            var body = WordTree.child(xml.getDocumentElement(), "body");
            if (body == null) {
                throw new IOException("no body");
            }
            var relations = new Relations(file, document);
            var comments = new Comments(file, relations);
            comment(body, new BodyText(body, new Notes(file, relations)), comments, all);
            comments.write();
            file.put(document, xml);
            return file.packed();
        } catch (IOException | SAXException e) {
            throw new UnusableInputException(
                    Notice.of("render.no-word-file", outcome.document()), e);
        }
    }

    private static String document(WordPackage file) throws IOException, SAXException {
        var root = file.xml("_rels/.rels", null).getDocumentElement();
        var target =
                WordTree.find(root, "Relationship", "Type", RELATION)
                        .map(relation -> relation.getAttribute("Target"))
                        .orElse("word/document.xml");
        return target.startsWith("/") ? target.substring(1) : target;
    }

    private void comment(Element body, BodyText text, Comments comments, boolean all) {
        var places = new SentencePlaces(outcome.sentences(), text.characters());
        var unplaced = new ArrayList<String>();
        var lines = new LinkedHashMap<SentencePlaces.Stretch, List<String>>();
        for (var finding : outcome.findings()) {
            places.of(finding.place(), finding.start(), finding.end())
                    .ifPresentOrElse(
                            s ->
                                    lines.computeIfAbsent(s, _ -> new ArrayList<>())
                                            .add(at(s, text, finding.text()) + line(finding)),
                            () -> unplaced.add(unplaced(finding)));
        }
        if (all) {
            outcome.claims().forEach(judged -> verified(judged, places, text, lines));
        }
        mark(new RunSplitter(text), lines, comments);
        if (!unplaced.isEmpty()) {
            new CommentMarks(body).markFirstParagraph(comments.add(AUTHOR, unplaced));
        }
    }

    private static void verified(
            JudgedClaim judged,
            SentencePlaces places,
            BodyText text,
            Map<SentencePlaces.Stretch, List<String>> lines) {
        var said = verified(judged);
        var claim = judged.claim();
        if (!said.isEmpty()) {
            places.of(claim.place(), claim.start(), claim.end())
                    .ifPresent(
                            s -> lines.putIfAbsent(s, List.of(at(s, text, claim.text()) + said)));
        }
    }

    private static void mark(
            RunSplitter runs, Map<SentencePlaces.Stretch, List<String>> lines, Comments comments) {
        var keys = new TreeSet<Integer>();
        for (var stretch : lines.keySet()) {
            keys.add(RunSplitter.before(stretch.start()));
            keys.add(RunSplitter.before(stretch.end() - 1) + 1);
        }
        keys.descendingSet().forEach(runs::split);
        lines.forEach(
                (stretch, said) ->
                        CommentMarks.mark(
                                comments.add(AUTHOR, said),
                                runs.run(stretch.start()),
                                runs.run(stretch.end() - 1)));
    }

    /**
     * Word has no comments in notes (ECMA-376-1, 17.13.4.5): there they stand at the reference, and
     * quote the words.
     */
    private static String at(SentencePlaces.Stretch stretch, BodyText text, String words) {
        return text.letter(stretch.start()).note() == null ? "" : "“" + words + "” ";
    }

    private String line(Finding finding) {
        var severity =
                Notice.of("render.severity-" + finding.severity().name().toLowerCase(Locale.ROOT))
                        .in(locale);
        return severity + ": " + finding.message().in(locale) + " [" + finding.rule() + "]";
    }

    private String unplaced(Finding finding) {
        return finding.text().isEmpty()
                ? line(finding)
                : finding.place().section() + " “" + finding.text() + "” " + line(finding);
    }

    /** What the data say of a figure that they have, empty for any other. */
    private static String verified(JudgedClaim judged) {
        return switch (judged.verdict()) {
            case Verdict.Supported(var observation) -> "✓ " + at(observation);
            case Verdict.Derived(_, var formula, _) -> "✓ " + formula;
            case Verdict.Refuted _, Verdict.Stale _, Verdict.Unsupported _, Verdict.Ambiguous _ ->
                    "";
        };
    }

    private static String at(Observation observation) {
        return observation.name() + " (" + observation.source() + ")";
    }
}
