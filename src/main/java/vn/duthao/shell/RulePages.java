package vn.duthao.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.shell.line.UnknownWord;

/** The pages that explain the checker's rules: {@code checks/<rule>.md} of the program. */
public final class RulePages {

    private static final String FOLDER = "classpath*:checks/";

    /** The ids of the rules, sorted. */
    public List<String> ids() {
        return Arrays.stream(find("*.md"))
                .map(page -> String.valueOf(page.getFilename()).replaceFirst("\\.md$", ""))
                .sorted()
                .toList();
    }

    /**
     * The page of the rule, as Markdown.
     *
     * @throws vn.duthao.notice.UnusableInputException for an unknown rule, naming the nearest
     */
    public String page(String rule) {
        var ids = ids();
        if (!ids.contains(rule)) {
            throw UnknownWord.failure("shell.unknown-rule", rule, ids);
        }
        try {
            return find(rule + ".md")[0].getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static Resource[] find(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(FOLDER + pattern);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static OutsideFailureException failure(IOException e) {
        return new OutsideFailureException(Notice.of("shell.no-rule-pages", e), e);
    }
}
