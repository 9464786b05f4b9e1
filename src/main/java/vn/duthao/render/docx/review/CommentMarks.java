package vn.duthao.render.docx.review;

import org.w3c.dom.Element;

/** Puts the marks into a document that tie a comment to its text. */
final class CommentMarks {

    private final Element body;

    CommentMarks(Element body) {
        this.body = body;
    }

    /** Ties the comment to the text from one run to another. */
    static void mark(String comment, Element first, Element last) {
        first.getParentNode().insertBefore(element(first, "commentRangeStart", comment), first);
        var end = element(last, "commentRangeEnd", comment);
        WordTree.insertAfter(last, end);
        WordTree.insertAfter(end, reference(last, comment));
    }

    /** Ties the comment to the beginning of the text. */
    void markFirstParagraph(String comment) {
        var paragraphs = body.getElementsByTagNameNS(BodyText.WORD, "p");
        if (paragraphs.getLength() == 0) {
            return;
        }
        var paragraph = (Element) paragraphs.item(0);
        var properties = WordTree.child(paragraph, "pPr");
        var at = properties == null ? paragraph.getFirstChild() : properties.getNextSibling();
        paragraph.insertBefore(element(paragraph, "commentRangeStart", comment), at);
        paragraph.insertBefore(element(paragraph, "commentRangeEnd", comment), at);
        paragraph.insertBefore(reference(paragraph, comment), at);
    }

    private static Element reference(Element beside, String comment) {
        var run = element(beside, "r");
        run.appendChild(element(beside, "commentReference", comment));
        return run;
    }

    private static Element element(Element beside, String name, String comment) {
        var element = element(beside, name);
        var prefix = beside.getPrefix() == null ? "w" : beside.getPrefix();
        element.setAttributeNS(BodyText.WORD, prefix + ":id", comment);
        return element;
    }

    private static Element element(Element beside, String name) {
        var prefix = beside.getPrefix() == null ? "" : beside.getPrefix() + ":";
        return beside.getOwnerDocument().createElementNS(BodyText.WORD, prefix + name);
    }
}
