package vn.duthao.check.rule.consistency;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.duthao.check.Finding;
import vn.duthao.check.PlacedSentence;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;
import vn.duthao.report.Block;
import vn.duthao.report.Section;

/**
 * Headings or list items whose numbers skip, repeat or go back. Codes of statistics forms are left
 * alone: a department's form keeps the codes of the whole one.
 */
final class NumberingJumps implements Rule {

    @Override
    public String id() {
        return "numbering-jumps";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        return Stream.concat(headings(examination), items(examination)).toList();
    }

    /** Something numbered, with the sentence in which it stands. */
    private record Numbered(OutlineNumber number, PlacedSentence sentence) {}

    private Stream<Finding> headings(Examination examination) {
        var placed = examination.sentences().stream().filter(s -> s.block() == null).iterator();
        var numbered = new IdentityHashMap<Section, Numbered>();
        var sections = examination.report().allSections().toList();
        for (var section : sections) {
            var sentence = placed.next();
            OutlineNumber.of(section.number())
                    .ifPresent(n -> numbered.put(section, new Numbered(n, sentence)));
        }
        return Stream.concat(
                        Stream.of(examination.report().sections()),
                        sections.stream().map(Section::sections))
                .map(s -> s.stream().map(numbered::get).filter(Objects::nonNull).toList())
                .flatMap(s -> jumps(s, false));
    }

    /** Items of one depth that no paragraph, heading or shallower item parts. */
    private Stream<Finding> items(Examination examination) {
        var lists = new ArrayList<List<Numbered>>();
        var open = new ArrayList<List<Numbered>>();
        Block last = null;
        for (var sentence : examination.sentences()) {
            var block = sentence.block();
            if (!(block instanceof Block.Bullet bullet)) {
                open.clear();
            } else if (block != last) {
                addItem(bullet, sentence, open, lists);
            }
            last = block;
        }
        return lists.stream().flatMap(l -> jumps(l, true));
    }

    private static void addItem(
            Block.Bullet bullet,
            PlacedSentence sentence,
            List<List<Numbered>> open,
            List<List<Numbered>> lists) {
        while (open.size() > bullet.depth()) {
            open.removeLast();
        }
        while (open.size() < bullet.depth()) {
            open.add(new ArrayList<>());
            lists.add(open.getLast());
        }
        OutlineNumber.of(bullet.marker())
                .ifPresent(n -> open.getLast().add(new Numbered(n, sentence)));
    }

    private Stream<Finding> jumps(List<Numbered> list, boolean restarts) {
        var findings = new ArrayList<Finding>();
        for (var i = 1; i < list.size(); i++) {
            jump(list.get(i - 1), list.get(i), restarts).ifPresent(findings::add);
        }
        return findings.stream();
    }

    private Optional<Finding> jump(Numbered before, Numbered after, boolean restarts) {
        var number = after.number();
        var other = before.number();
        return !number.style().equals(other.style())
                        || number.follows(other)
                        || restarts && number.isFirst()
                ? Optional.empty()
                : Optional.of(finding(after, other));
    }

    private Finding finding(Numbered after, OutlineNumber before) {
        var sentence = after.sentence();
        return Findings.of(
                id(),
                Severities.of(id()),
                sentence.place(),
                0,
                sentence.text().length(),
                Notice.of("consistency.numbering-jumps", after.number().text(), before.text()),
                null,
                List.of(before.text() + " → " + after.number().text()));
    }
}
