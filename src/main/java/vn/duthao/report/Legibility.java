package vn.duthao.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.notice.Notice;

/**
 * How well the text of a document could be read.
 *
 * @param lettering in what its letters were written
 * @param words how many words it has, without numbers
 * @param unread how many of them could not be read
 * @param unreadPages numbers of the pages that could not be read at all
 * @param trackedChanges how many changes of its file are neither accepted nor rejected; the text is
 *     as if all were accepted
 * @param openChanges what they are, as far as it is known: those that change figures first, then in
 *     the order of the file; bounded
 */
public record Legibility(
        Lettering lettering,
        int words,
        int unread,
        List<Integer> unreadPages,
        int trackedChanges,
        List<TrackedChange> openChanges) {

    private static final int MOST_TOLD = 20;

    /** In what the letters of a text are written. */
    public enum Lettering {
        /** Vietnamese in Unicode, as it should be. */
        UNICODE,
        /** TCVN 5712:1993, also called ABC: the fonts .VnTime and the like. */
        TCVN3,
        /** VNI for Windows: the fonts VNI-Times and the like. */
        VNI,
        /** The code page 1258 of Windows. */
        WINDOWS_1258,
        /** Vietnamese in Unicode, recognised in pictures of pages. */
        SCANNED,
        /** Vietnamese without its marks or with wrong ones: read by a scan in another language. */
        DAMAGED;

        /** Its name outside the program: "windows-1258". */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Legibility {
        unreadPages = List.copyOf(unreadPages);
        openChanges = List.copyOf(openChanges);
    }

    /** A text of which every page was read and nothing was changed. */
    public Legibility(Lettering lettering, int words, int unread) {
        this(lettering, words, unread, List.of(), 0, List.of());
    }

    /** A text of which every word was read. */
    public static final Legibility FULL = new Legibility(Lettering.UNICODE, 0, 0);

    /** A text in another lettering of which every word was read. */
    public static Legibility of(Lettering lettering) {
        return new Legibility(lettering, 0, 0);
    }

    /**
     * The same of a file of pages.
     *
     * @param recognised whether some of them were pictures
     * @param unread numbers of those that could not be read
     */
    public Legibility ofPages(boolean recognised, List<Integer> unread) {
        boolean scanned = recognised && lettering == Lettering.UNICODE;
        return new Legibility(
                scanned ? Lettering.SCANNED : lettering,
                words,
                this.unread,
                unread,
                trackedChanges,
                openChanges);
    }

    /** The same of a file with so many tracked changes, of which some or all are known. */
    public Legibility withTrackedChanges(int count, List<TrackedChange> known) {
        return new Legibility(lettering, words, unread, unreadPages, count, known);
    }

    /** The first of the changes that are open: as many as a person takes in at a glance. */
    public List<TrackedChange> firstChanges() {
        return openChanges.subList(0, Math.min(MOST_TOLD, openChanges.size()));
    }

    /** How many there are besides the first; empty for none. */
    public Optional<Notice> moreChanges() {
        int more = openChanges.size() - firstChanges().size();
        return more == 0 ? Optional.empty() : Optional.of(Notice.of("report.changes-more", more));
    }

    /** Whether words had to be guessed from damaged letters. */
    public boolean isDamaged() {
        return lettering == Lettering.DAMAGED;
    }

    /** What a reader of the text should know, empty where it is as it should be. */
    public Optional<Notice> notice() {
        var notices = Stream.of(letters(), pages(), changes()).flatMap(Optional::stream).toList();
        return notices.isEmpty() ? Optional.empty() : Optional.of(Notice.all(notices));
    }

    private Optional<Notice> letters() {
        return switch (lettering) {
            case UNICODE -> Optional.empty();
            case SCANNED -> Optional.of(Notice.of("report.read-scanned"));
            case TCVN3, VNI, WINDOWS_1258 ->
                    Optional.of(
                            Notice.of("report.read-as", lettering.code().toUpperCase(Locale.ROOT)));
            case DAMAGED ->
                    Optional.of(
                            Notice.of(
                                    "report.read-damaged",
                                    Math.ceilDiv(100L * unread, Math.max(1, words))));
        };
    }

    private Optional<Notice> pages() {
        var numbers = unreadPages.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(Notice.of("report.pages-unread", numbers));
    }

    private Optional<Notice> changes() {
        return trackedChanges == 0
                ? Optional.empty()
                : Optional.of(Notice.of("report.changes-accepted", trackedChanges));
    }

    /** The share of words that could not be read, from 0 to 1. */
    public double unreadShare() {
        return words == 0 ? 0 : (double) unread / words;
    }
}
