package vn.duthao.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.OutlineSection;
import vn.duthao.catalogue.Period;
import vn.duthao.phrases.Frame;
import vn.duthao.phrases.FramePart;
import vn.duthao.phrases.OtherFrames;
import vn.duthao.phrases.Precedents;
import vn.duthao.phrases.Shape;

/** Words one section. */
final class SectionMicroplanner {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

    private final DocumentPlan.SectionPlan plan;
    private final OutlineSection section;
    private final Precedents precedents;
    private final @Nullable Period model;
    private final Facts facts;
    private final FrameFit fit;
    private final ComparisonFit comparisons;
    private final DocumentMatch documents;
    private final PlanWords words;
    private final Microplanner.Told told;
    private final SectionText text;
    private final SectionLists lists;
    private final BorrowedWords borrowed;
    private final Set<String> toldHere = new HashSet<>();
    private final List<String> unsupplied = new ArrayList<>();

    SectionMicroplanner(
            DocumentPlan.SectionPlan plan,
            Precedents precedents,
            Facts facts,
            Agency agency,
            PlanWords words,
            Microplanner.Told told) {
        this.plan = plan;
        this.section = plan.section();
        this.precedents = precedents;
        this.model = precedents.model().orElse(null);
        this.facts = facts;
        this.fit = new FrameFit(facts);
        this.comparisons = new ComparisonFit(facts, words, indicators());
        this.documents = new DocumentMatch(facts.data().documents(), agency.name());
        this.words = words;
        this.told = told;
        this.text = new SectionText(section.id(), words, usualItem(), section.inline());
        this.lists = new SectionLists(untoldLists(), facts, text, words);
        this.borrowed = new BorrowedWords(facts, section, words);
    }

    /** The lists of which the officer does not say each item in one text. */
    private List<Message.Listing> untoldLists() {
        var supplied = plan.messages(Message.Supplied.class);
        return plan.messages(Message.Listing.class).stream()
                .filter(l -> supplied.stream().noneMatch(s -> l.isToldBy(s.text().text())))
                .toList();
    }

    private Set<String> indicators() {
        return section.indicators().stream()
                .map(OutlineSection.IndicatorUse::id)
                .collect(Collectors.toSet());
    }

    /** The shape of the first list item of the office's last comparable report in this section. */
    private @Nullable Shape usualItem() {
        return modelFrames()
                .map(Frame::shape)
                .filter(s -> s.kind() == Shape.Kind.BULLET)
                .findFirst()
                .orElse(null);
    }

    /** The sentences planned, in order. */
    List<SentencePlan> sentences() {
        return text.sentences();
    }

    /**
     * The heading, as the office's last comparable report has it, else as the outline has it: a
     * report of another kind of period may head its plans with what is left of the year.
     */
    Optional<SentencePlan> heading() {
        if (section.heading().isEmpty()) {
            return Optional.empty();
        }
        var shape = new Shape(-1, Shape.Kind.HEADING, section.number(), 0, 0, 0);
        var wording =
                modelFrames()
                        .filter(f -> f.shape().kind() == Shape.Kind.HEADING)
                        .filter(f -> f.source().period().kind() == facts.data().period().kind())
                        .filter(f -> fit.fits(f) && !f.statesFacts())
                        .findFirst()
                        .<Wording>map(f -> new Wording.Framed(f, List.of(), false))
                        .orElseGet(() -> new Wording.Stated(section.heading(), section.id()));
        return Optional.of(new SentencePlan(section.id(), shape, wording, null));
    }

    private Stream<Frame> modelFrames() {
        return model == null ? Stream.of() : precedents.own(model, section.id()).stream();
    }

    /** Follows the office's last comparable report as far as it is true of the new facts. */
    void followModel() {
        var blocks = new LinkedHashMap<Integer, List<Frame>>();
        modelFrames()
                .filter(f -> f.shape().kind() != Shape.Kind.HEADING)
                .forEach(
                        f ->
                                blocks.computeIfAbsent(f.shape().block(), _ -> new ArrayList<>())
                                        .add(f));
        blocks.values().forEach(this::followBlock);
    }

    /** Tells what the model left untold. */
    void tellTheRest() {
        lists.rest().forEach(this::tell);
        coverValues();
        announceDocuments();
        saySupplied();
        plan.messages(Message.Missing.class)
                .forEach(m -> text.want(words.wantedValue(m.indicator().name()), null));
        if (text.isEmpty() && plan.sections().isEmpty()) {
            sayNothing();
        }
    }

    private void followBlock(List<Frame> block) {
        if (isTableOfRows(block)) {
            followTable(block);
            lists.leave();
        } else if (block.stream().anyMatch(lists::tells)) {
            lists.inPlaceOf(block).forEach(this::tell);
        } else if (block.getFirst().shape().kind().isOfTable()) {
            followTable(block);
        } else {
            block.forEach(this::follow);
        }
    }

    /** Whether it is a table that has this period's rows, and is true of them. */
    private boolean isTableOfRows(List<Frame> block) {
        return block.getFirst().shape().kind().isOfTable()
                && lists.areCoveredBy(block)
                && block.stream().allMatch(fit::fits);
    }

    private void followTable(List<Frame> cells) {
        if (cells.stream().allMatch(fit::fits)) {
            cells.forEach(cell -> use(plain(cell), cell.shape(), false));
        } else {
            text.want(words.wantedText(section.heading()), null);
        }
    }

    private void follow(Frame frame) {
        if (!frame.figures().isEmpty()) {
            followFigures(frame);
        } else if (frame.quality() == Frame.Quality.UNALIGNED || !comparisons.holds(frame)) {
            leaveOpen(frame);
        } else if (!frame.documents().isEmpty()) {
            followDocuments(frame);
        } else if (!frame.zeros().isEmpty()) {
            followZeros(frame);
        } else {
            carry(frame);
        }
    }

    private void followFigures(Frame frame) {
        if (toldHere.containsAll(frame.figures())) {
            return;
        }
        ownVariants(frame).ifPresent(variant -> state(variant, frame.shape()));
    }

    /** The office's sentence about the same indicators that fits the facts best. */
    private Optional<Frame> ownVariants(Frame frame) {
        return Stream.concat(Stream.of(frame), precedents.own().stream())
                .filter(f -> f.source().section().equals(section.id()))
                .filter(f -> f.states().equals(frame.states()) && !f.shape().kind().isOfTable())
                .filter(this::tellable)
                .min(
                        Comparator.comparingLong(fit::patternBreaks)
                                .thenComparing(f -> !fit.proved(f))
                                .thenComparing(f -> f != frame)
                                .thenComparing(OtherFrames.RECENT_FIRST));
    }

    /** Whether the sentence is true and this period's documents are known for its slots. */
    private boolean tellable(Frame frame) {
        if (!fit.fits(frame) || !comparisons.holds(frame) || lists.tells(frame)) {
            return false;
        }
        if (frame.documents().isEmpty() || facts.data().documents().isEmpty()) {
            return true;
        }
        var matched = documents.match(frame, told.documents(), section.id());
        return matched.mayLeaveTheRestOpen() && matched.listsAllItCounts(facts);
    }

    private void followDocuments(Frame frame) {
        var matched = documents.match(frame, told.documents(), section.id());
        var nothingIsKnown = facts.data().documents().isEmpty() || section.heading().isEmpty();
        if (matched.mayLeaveTheRestOpen()
                || matched.known().isEmpty() && recurs(frame, nothingIsKnown)) {
            use(matched, frame.shape(), matched.known().isEmpty() || frame.open());
        } else if (matched.known().isEmpty() && nothingIsKnown) {
            leaveOpen(frame);
        }
    }

    /** Whether every document is one that comes every year, when none of this period is known. */
    private static boolean recurs(Frame frame, boolean nothingIsKnown) {
        return nothingIsKnown
                && frame.documents().stream()
                        .map(FramePart.Issued::subject)
                        .allMatch(subject -> subject.isEmpty() || YEAR.matcher(subject).find());
    }

    private void followZeros(Frame frame) {
        if (section.words() == OutlineSection.Words.SUPPLIED && !fit.proved(frame)) {
            unsupplied.add(frame.text());
        } else if (!fit.contradicted(frame)) {
            use(plain(frame), frame.shape(), !fit.proved(frame));
        }
    }

    private void carry(Frame frame) {
        if (section.words() == OutlineSection.Words.SUPPLIED) {
            unsupplied.add(frame.text());
        } else if (!supplied() && !fit.contradicted(frame)) {
            var lead = section.heading().isEmpty() || frame.text().endsWith(":");
            use(plain(frame), frame.shape(), !lead);
        }
    }

    /** Whether the officer says what is to be said here besides the facts. */
    private boolean supplied() {
        return !plan.messages(Message.Supplied.class).isEmpty();
    }

    private void leaveOpen(Frame frame) {
        if (section.words() == OutlineSection.Words.SUPPLIED) {
            unsupplied.add(frame.text());
        } else if (!supplied() && !section.heading().isEmpty()) {
            text.want(words.wantedText(section.heading()), lastNote(frame.text()));
        }
    }

    private void coverValues() {
        var sentences = untold().isEmpty() ? List.<Frame>of() : sentencesAbout(ids(untold()));
        for (var untold = untold(); !untold.isEmpty(); untold = untold()) {
            var best = bestCover(sentences, ids(untold));
            if (best.isPresent()) {
                state(best.get(), shapeFor(best.get()));
            } else {
                stateByCatalogue(untold);
            }
        }
    }

    private static Set<String> ids(List<Message.Value> values) {
        return values.stream().map(v -> v.fact().indicator().id()).collect(Collectors.toSet());
    }

    /** What leads in a list is no item of it. */
    private Shape shapeFor(Frame frame) {
        return frame.text().endsWith(":") ? text.paragraph() : text.shapeForMore();
    }

    private List<Message.Value> untold() {
        return plan.messages(Message.Value.class).stream()
                .filter(v -> !told.indicators().contains(v.fact().indicator().id()))
                .toList();
    }

    /** The section's past sentences, the office's own first, that may tell what is wanted. */
    private List<Frame> sentencesAbout(Set<String> wanted) {
        var own = precedents.own().stream().filter(f -> f.source().section().equals(section.id()));
        return Stream.concat(own, precedents.others().stating(section.id(), wanted).stream())
                .filter(f -> !f.shape().kind().isOfTable() && f.documents().isEmpty())
                .filter(f -> covers(f, wanted))
                .filter(this::tellable)
                .filter(f -> isOwn(f) || fit.proved(f) && borrowed.areBare(f))
                .toList();
    }

    private Optional<Frame> bestCover(List<Frame> sentences, Set<String> wanted) {
        return sentences.stream()
                .filter(f -> covers(f, wanted))
                .max(
                        Comparator.<Frame>comparingLong(f -> gain(f, wanted) - fit.patternBreaks(f))
                                .thenComparing(this::isOwn)
                                .thenComparing(OtherFrames.RECENT_FIRST.reversed()));
    }

    /** Whether it tells something wanted and nothing that has been told. */
    private boolean covers(Frame frame, Set<String> wanted) {
        return gain(frame, wanted) > 0 && frame.states().stream().noneMatch(toldHere::contains);
    }

    private boolean isOwn(Frame frame) {
        return frame.source().agency().equals(facts.data().agency());
    }

    private static long gain(Frame frame, Set<String> wanted) {
        return frame.states().stream().filter(wanted::contains).count();
    }

    private void stateByCatalogue(List<Message.Value> untold) {
        var allZero = plan.messages(Message.Value.class).stream().allMatch(v -> v.fact().isZero());
        if (allZero && text.saysThatNothingArose()) {
            untold.forEach(v -> tell(v.fact().indicator().id()));
            return;
        }
        if (allZero && section.nothing() != null) {
            text.state(words.wantedText(section.heading()), section.nothing(), section.id());
            untold.forEach(v -> tell(v.fact().indicator().id()));
            return;
        }
        for (var value : untold) {
            var indicator = value.fact().indicator();
            var statement = indicator.statement(value.fact().value());
            if (told.indicators().contains(indicator.id())) {
                continue;
            }
            var template =
                    statement != null
                            ? statement
                            : words.statement(indicator.name(), indicator.id(), indicator.unit());
            text.state(words.wantedText(section.heading()), template, indicator.id());
            tell(indicator.id());
            untold.stream()
                    .map(v -> v.fact().indicator().id())
                    .filter(id -> template.contains("⟦" + id + "⟧"))
                    .forEach(this::tell);
        }
    }

    private void announceDocuments() {
        for (var message : plan.messages(Message.Issue.class)) {
            if (!told.documents().contains(message.document().number())) {
                text.announce(message.document(), documents.basis(message.document()));
                told.documents().add(message.document().number());
            }
        }
    }

    private void saySupplied() {
        var supplied = plan.messages(Message.Supplied.class);
        var counted = countedBefore(supplied.size());
        supplied.stream().limit(counted).forEach(message -> text.say(message.text()));
        supplied.stream().skip(counted).forEach(message -> text.sayBelow(message.text()));
        if (supplied.isEmpty() && !unsupplied.isEmpty()) {
            text.want(words.wantedText(section.heading()), lastNote(String.join(" ", unsupplied)));
        }
    }

    /** How many texts the sentence before counts: "nêu 05 kiến nghị:"; all where it counts none. */
    private int countedBefore(int all) {
        var leading = text.leading();
        return leading.size() != 1
                ? all
                : facts.fact(leading.iterator().next())
                        .map(fact -> fact.value().intValue())
                        .filter(count -> count > 0 && count < all)
                        .orElse(all);
    }

    private void sayNothing() {
        var outside = section.heading().isEmpty();
        if (outside && section.nothing() != null) {
            text.state("", section.nothing(), section.id());
        } else if (section.required()) {
            text.want(words.wantedText(section.heading()), null);
        }
    }

    private void state(Frame frame, Shape shape) {
        use(documents.match(frame, told.documents(), section.id()), shape, !fit.proved(frame));
    }

    private static DocumentMatch.Matched plain(Frame frame) {
        return new DocumentMatch.Matched(frame, List.of());
    }

    private void use(DocumentMatch.Matched matched, Shape shape, boolean carriedOver) {
        if (text.use(matched, shape, carriedOver, facts.data().agency())) {
            matched.frame().states().forEach(this::tell);
            matched.known().forEach(d -> told.documents().add(d.number()));
        }
    }

    private void tell(String indicator) {
        toldHere.add(indicator);
        told.indicators().add(indicator);
    }

    private @Nullable String lastNote(String lastText) {
        return model == null ? null : words.lastNote(model.code(), lastText);
    }
}
