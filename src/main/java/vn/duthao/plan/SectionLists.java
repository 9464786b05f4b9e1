package vn.duthao.plan;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.catalogue.ItemSheet;
import vn.duthao.phrases.Frame;
import vn.duthao.statistics.Item;

/**
 * The rows of sheets that a section tells. They take the places of the sentences in which the last
 * report told its own rows.
 */
final class SectionLists {

    private static final Pattern SLOT = Pattern.compile("⟦([^⟧]+)⟧");

    private final Deque<Message.Listing> untold;
    private final Set<ItemSheet> sheets;
    private final Set<String> names;
    private final Facts facts;
    private final SectionText text;
    private final ItemWords words;

    /**
     * The lists of a section.
     *
     * @param facts with the rows of this period and of the one before
     */
    SectionLists(List<Message.Listing> listings, Facts facts, SectionText text, PlanWords words) {
        this.untold = new ArrayDeque<>(listings);
        this.sheets = listings.stream().map(Message.Listing::sheet).collect(Collectors.toSet());
        var told = sheets.stream().map(ItemSheet::id).collect(Collectors.toSet());
        this.names =
                facts.items().stream()
                        .filter(item -> told.contains(item.sheet()))
                        .map(item -> lower(item.about()))
                        .collect(Collectors.toSet());
        this.facts = facts;
        this.text = text;
        this.words = new ItemWords(words);
    }

    /** Whether a past sentence tells rows of these sheets: by a figure of theirs, or by name. */
    boolean tells(Frame frame) {
        if (sheets.isEmpty()) {
            return false;
        }
        var said = lower(frame.text());
        return frame.figures().stream().anyMatch(this::isOfRow)
                || names.stream().anyMatch(said::contains);
    }

    /** Whether a past table has a cell for every row of this period, so that it can be followed. */
    boolean areCoveredBy(List<Frame> cells) {
        var told = cells.stream().flatMap(c -> c.figures().stream()).collect(Collectors.toSet());
        return !untold.isEmpty()
                && untold.getFirst().groups().stream()
                        .allMatch(group -> group.stream().allMatch(item -> isTold(item, told)));
    }

    private static boolean isTold(Item item, Set<String> told) {
        return item.figures().keySet().stream().map(item::observation).anyMatch(told::contains);
    }

    /** The next list is told by a past table. */
    void leave() {
        untold.removeFirst();
    }

    private boolean isOfRow(String indicator) {
        return sheets.stream().anyMatch(sheet -> sheet.isFigure(indicator));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.of("vi"));
    }

    /**
     * Tells the list whose rows of the earlier period the block tells, with those before it; where
     * the last sentence leads in its items already, they stand behind that sentence.
     *
     * @return ids of the indicators that are told besides
     */
    Set<String> inPlaceOf(List<Frame> block) {
        if (untold.isEmpty()) {
            return Set.of();
        }
        var meant = likest(block);
        var led = isLedIn(meant);
        var lead = led ? text.takeLastBlock() : List.<SentencePlan>of();
        var told = new HashSet<String>();
        while (untold.getFirst() != meant) {
            told.addAll(tell(untold.removeFirst()));
        }
        untold.removeFirst();
        if (led) {
            text.putBack(lead);
            text.items(words.items(meant), meant.section(), true);
        } else {
            told.addAll(tell(meant));
        }
        return told;
    }

    /** Whether the last sentence tells what leads in the list. */
    private boolean isLedIn(Message.Listing listing) {
        return text.leading().stream().anyMatch(slots(listing.list().text())::contains);
    }

    /**
     * The list that is led in, else that of whose earlier rows the block names most, and least
     * besides.
     */
    private Message.Listing likest(List<Frame> block) {
        var said = lower(block.stream().map(Frame::text).collect(Collectors.joining(" ")));
        return untold.stream()
                .max(
                        Comparator.comparing(this::isLedIn)
                                .thenComparingDouble(l -> likeness(l, said))
                                .thenComparing(Comparator.comparingInt(this::place).reversed()))
                .orElseThrow();
    }

    private int place(Message.Listing listing) {
        return List.copyOf(untold).indexOf(listing);
    }

    private double likeness(Message.Listing listing, String said) {
        var rows =
                facts.earlierItems().stream()
                        .filter(item -> item.sheet().equals(listing.sheet().id()))
                        .toList();
        var own =
                rows.stream()
                        .filter(item -> item.isIn(listing.list().where()))
                        .map(item -> lower(item.about()))
                        .collect(Collectors.toSet());
        var named =
                rows.stream()
                        .map(item -> lower(item.about()))
                        .filter(said::contains)
                        .collect(Collectors.toSet());
        var both = named.stream().filter(own::contains).count();
        return both == 0 ? 0 : (double) both / (own.size() + named.size() - both);
    }

    /** Tells all that are left; ids of the indicators that they tell besides. */
    Set<String> rest() {
        var told = new HashSet<String>();
        while (!untold.isEmpty()) {
            told.addAll(tell(untold.removeFirst()));
        }
        return told;
    }

    private Set<String> tell(Message.Listing listing) {
        var list = listing.list();
        var nothing = list.nothing();
        if (listing.groups().isEmpty()) {
            if (nothing != null) {
                text.state("", nothing, listing.section());
            }
            return nothing == null ? Set.of() : toldByNothing(list.text(), nothing);
        }
        switch (list.form()) {
            case SENTENCE -> text.state("", words.sentence(listing), listing.section());
            case BULLETS -> {
                var led = !list.text().isEmpty();
                if (led) {
                    text.state("", words.lead(listing), listing.section());
                }
                text.items(words.items(listing), listing.section(), led);
            }
            case TABLE -> text.table(words.lead(listing), words.rows(listing), listing.section());
        }
        return Stream.concat(Stream.of(list.text()), list.totals().values().stream())
                .flatMap(template -> slots(template).stream())
                .collect(Collectors.toSet());
    }

    /** Where no row is told, neither is that there are none of them. */
    private Set<String> toldByNothing(String text, String nothing) {
        return Stream.concat(
                        slots(nothing).stream(),
                        slots(text).stream()
                                .filter(id -> facts.fact(id).filter(Fact::isZero).isPresent()))
                .collect(Collectors.toSet());
    }

    private static Set<String> slots(String template) {
        return SLOT.matcher(template).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }
}
