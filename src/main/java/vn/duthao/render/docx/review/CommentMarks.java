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
        var from = outside(first);
        from.getParentNode().insertBefore(element(first, "commentRangeStart", comment), from);
        var end = element(last, "commentRangeEnd", comment);
        WordTree.insertAfter(outside(last), end);
        WordTree.insertAfter(end, reference(last, comment));
    }

    /**
     * The run, or the control of plain text that holds it: such a control may hold nothing but text
     * (ECMA-376-1, 17.5.2.44), and programs drop what else they find there.
     */
    private static Element outside(Element run) {
        return run.getParentNode() instanceof Element content
                        && "sdtContent".equals(content.getLocalName())
                        && content.getParentNode() instanceof Element control
                        && isPlain(control)
                ? control
                : run;
    }

    private static boolean isPlain(Element control) {
        var properties = WordTree.child(control, "sdtPr");
        return properties != null && WordTree.child(properties, "text") != null;
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
