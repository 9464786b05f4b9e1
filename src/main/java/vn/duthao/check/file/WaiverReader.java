package vn.duthao.check.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.duthao.catalogue.Nearest;
import vn.duthao.catalogue.YamlNode;
import vn.duthao.check.Waiver;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Rules;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/** Reads a file of waivers ({@code schemas/waivers.schema.json}). */
public final class WaiverReader {

    /** Far above any real file; a larger one is no list of waivers. */
    private static final long MOST_BYTES = 1 << 20;

    private final List<String> rules = Rules.all().stream().map(Rule::id).toList();

    /**
     * The waivers in the order of the file.
     *
     * @throws UnusableInputException for a missing, too large or wrong file: file, line, what is
     *     wrong and what to do
     */
    public List<Waiver> read(Path file) {
        requireReadable(file);
        var entries = YamlNode.read(file, "waivers").items("waivers").toList();
        var problems = new ArrayList<Notice>();
        entries.forEach(entry -> problems.addAll(unknownRule(entry.field("rule"))));
        if (!problems.isEmpty()) {
            throw new UnusableInputException(Notice.all(problems));
        }
        return entries.stream().map(WaiverReader::waiver).toList();
    }

    private static void requireReadable(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UnusableInputException(Notice.of("check.waivers-too-large", file));
            }
        } catch (IOException e) {
            throw new UnusableInputException(Notice.of("check.waivers-missing", file), e);
        }
    }

    private List<Notice> unknownRule(YamlNode rule) {
        var id = rule.text();
        if (rules.contains(id)) {
            return List.of();
        }
        return List.of(
                Nearest.to(id, rules)
                        .map(near -> rule.notice("check.waiver-rule-near", id, near))
                        .orElseGet(() -> rule.notice("check.waiver-rule", id)));
    }

    private static Waiver waiver(YamlNode entry) {
        return new Waiver(
                entry.text("rule"),
                entry.text("sentence"),
                entry.text("reason"),
                entry.day("until"));
    }
}
