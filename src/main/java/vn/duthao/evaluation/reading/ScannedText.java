package vn.duthao.evaluation.reading;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.duthao.numerals.VietnameseText;

/**
 * A text as a scan was read, held against what was printed. Blanks and ends of lines are alike.
 *
 * @param characters of what was printed
 * @param wrong how many must be changed, taken away or added
 * @param figures of what was printed
 * @param figuresRight of them read as printed, in order
 */
record ScannedText(int characters, int wrong, int figures, int figuresRight) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,/]\\d+)*%?");

    static ScannedText of(String printed, String read) {
        var wanted = characters(printed);
        var figures = figures(printed);
        return new ScannedText(
                wanted.size(),
                wrong(wanted, characters(read)),
                figures.size(),
                figures.size() - lost(figures, figures(read)));
    }

    private static List<Integer> characters(String text) {
        var single = BLANKS.matcher(VietnameseText.nfc(text).strip()).replaceAll(" ");
        return single.chars().boxed().toList();
    }

    private static List<String> figures(String text) {
        return FIGURE.matcher(text).results().map(MatchResult::group).toList();
    }

    private static int wrong(List<Integer> wanted, List<Integer> found) {
        return DiffUtils.diff(wanted, found).getDeltas().stream().mapToInt(ScannedText::size).sum();
    }

    private static int lost(List<String> wanted, List<String> found) {
        return DiffUtils.diff(wanted, found).getDeltas().stream()
                .mapToInt(delta -> delta.getSource().getLines().size())
                .sum();
    }

    private static int size(AbstractDelta<?> delta) {
        return Math.max(delta.getSource().getLines().size(), delta.getTarget().getLines().size());
    }
}
