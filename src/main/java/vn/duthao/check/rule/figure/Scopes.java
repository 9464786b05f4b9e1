package vn.duthao.check.rule.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.duthao.check.Claim;
import vn.duthao.check.ClaimKind;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.PlacedSentence;
import vn.duthao.check.rule.Examination;
import vn.duthao.numerals.VietnameseText;

/**
 * What the sentences of a report are about, where the words beside a figure do not say it: the
 * figure that a sentence tells first, and the matter that opens a paragraph.
 */
final class Scopes {

    private final Examination examination;
    private final Pattern topics;
    private final Map<Integer, Claim> heads = new HashMap<>();

    Scopes(Examination examination, FigureVocabulary vocabulary) {
        this.examination = examination;
        topics = vocabulary.pattern("^\\s*{topics}\\s+(?<topic>[^,;:.]+)[,:]");
        examination.claims().forEach(c -> heads.putIfAbsent(c.claim().place().index(), c.claim()));
    }

    /** Whether two figures that are worded alike are clearly of different things. */
    boolean differ(ExaminedClaim one, ExaminedClaim other) {
        return areOfOtherHeads(one.claim(), other.claim())
                || areOfOtherTopics(one.claim(), other.claim())
                || areOfOtherWholes(one, other);
    }

    /** "144 quy định (3 chế độ báo cáo)", and of 628 another number: parts of different wholes. */
    private boolean areOfOtherWholes(ExaminedClaim one, ExaminedClaim other) {
        var first = whole(one);
        var second = whole(other);
        return first.isPresent()
                && second.isPresent()
                && first.get().value().compareTo(second.get().value()) != 0;
    }

    private Optional<Claim> whole(ExaminedClaim part) {
        var standing = part.standing();
        return standing.governed() && standing.parent() >= 0
                ? Optional.of(examination.claims().get(standing.parent()).claim())
                : Optional.empty();
    }

    /**
     * "Trong 2.800 hồ sơ còn lại có 128 hồ sơ quá hạn", and of 3.405 another number: what is told
     * after different counts of one unit is of those.
     */
    private boolean areOfOtherHeads(Claim one, Claim other) {
        var first = heads.get(one.place().index());
        var second = heads.get(other.place().index());
        return first != null
                && second != null
                && isHeadOf(first, one)
                && isHeadOf(second, other)
                && first.unit().equals(second.unit())
                && first.value().compareTo(second.value()) != 0;
    }

    private static boolean isHeadOf(Claim head, Claim claim) {
        return head.start() < claim.start()
                && head.kind() == ClaimKind.COUNT
                && !head.unit().isEmpty();
    }

    /** "Đối với cấp huyện, …" and "Đối với cấp xã, …" open paragraphs of different matters. */
    private boolean areOfOtherTopics(Claim one, Claim other) {
        var first = topic(one);
        var second = topic(other);
        return first.isPresent() && second.isPresent() && !first.equals(second);
    }

    /**
     * "Tại các xã, không có hồ sơ quá hạn": a paragraph of its own matter, told before of another.
     */
    boolean isOfOwnTopic(Claim claim, Claim other) {
        var topic = topic(claim);
        return topic.isPresent() && !topic.equals(topic(other));
    }

    private Optional<String> topic(Claim claim) {
        var matcher = topics.matcher(opening(claim).text());
        return matcher.find()
                ? Optional.of(VietnameseText.comparable(matcher.group("topic")).strip())
                : Optional.empty();
    }

    /** The first sentence of the paragraph. */
    private PlacedSentence opening(Claim claim) {
        var sentences = examination.sentences();
        var index = claim.place().index();
        var block = sentences.get(index).block();
        while (block != null && index > 0 && sentences.get(index - 1).block() == block) {
            index--;
        }
        return sentences.get(index);
    }
}
