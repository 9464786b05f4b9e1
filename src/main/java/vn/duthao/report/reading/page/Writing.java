package vn.duthao.report.reading.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes the words of lines as one text.
 *
 * @param breaks after how many words a line ends
 */
record Writing(List<Word> words, List<Integer> breaks) {

    private static final Pattern SOFT = Pattern.compile("[\\u00AD\\u2010]$");

    /** Of a code that goes on in the next line: "16/CT-" and "TTg", "kinh tế/" and "xã hội". */
    private static final Pattern GOES_ON = Pattern.compile("(?<=[\\p{L}\\d])[-/]$");

    private static final Pattern CODE = Pattern.compile("^[\\p{L}\\d].*");

    /** The text, and how much of it is bold from its start. */
    PageBlock.Text text(boolean centred) {
        var text = new StringBuilder();
        int boldLead = 0;
        boolean bold = true;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (i > 0) {
                part(text, word, breaks.contains(i));
            }
            text.append(word.text());
            bold &= word.bold() || word.raised();
            boldLead = bold ? text.length() : boldLead;
        }
        return new PageBlock.Text(text.toString(), Math.min(boldLead, text.length()), centred);
    }

    private static void part(StringBuilder text, Word next, boolean lineBreak) {
        if (next.raised()) {
            return;
        }
        if (lineBreak && SOFT.matcher(text).find()) {
            text.setLength(text.length() - 1);
        } else if (!(lineBreak
                && GOES_ON.matcher(text).find()
                && CODE.matcher(next.text()).matches())) {
            text.append(' ');
        }
    }
}
