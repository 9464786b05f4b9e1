package vn.duthao.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.shell.line.UnknownWord;

/** The pages that explain the checker's rules: {@code checks/<rule>.md} of the program. */
public final class RulePages {

    private static final String FOLDER = "classpath*:checks/";

    private final String folder;

    public RulePages() {
        this(FOLDER);
    }

    RulePages(String folder) {
        this.folder = folder;
    }

    /** The ids of the rules, sorted; none where the program came without its pages. */
    public List<String> ids() {
        return Arrays.stream(find("*.md"))
                .map(page -> String.valueOf(page.getFilename()).replaceFirst("\\.md$", ""))
                .sorted()
                .toList();
    }

    /**
     * The ids of the rules, at least one.
     *
     * @throws OutsideFailureException where the program came without its pages
     */
    List<String> required() {
        var ids = ids();
        if (ids.isEmpty()) {
            throw new OutsideFailureException(Notice.of("shell.rule-pages-missing"));
        }
        return ids;
    }

    /**
     * The page of the rule, as Markdown.
     *
     * @throws vn.duthao.notice.UnusableInputException for an unknown rule, naming the nearest
     * @throws OutsideFailureException where the program came without its pages
     */
    public String page(String rule) {
        var ids = required();
        if (!ids.contains(rule)) {
            throw UnknownWord.failure("shell.unknown-rule", rule, ids);
        }
        try {
            return find(rule + ".md")[0].getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * What the rule finds, in one or two sentences: the page's second paragraph in Vietnamese, its
     * third in English, which is also taken for any other language.
     *
     * @throws vn.duthao.notice.UnusableInputException for an unknown rule, naming the nearest
     * @throws OutsideFailureException where the program came without its pages
     */
    String summary(String rule, Locale locale) {
        var paragraphs = page(rule).split("\\R\\R", 4);
        return paragraphs[locale.getLanguage().equals("vi") ? 1 : 2].strip();
    }

    private Resource[] find(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(folder + pattern);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static OutsideFailureException failure(IOException e) {
        return new OutsideFailureException(Notice.of("shell.no-rule-pages", e), e);
    }
}
