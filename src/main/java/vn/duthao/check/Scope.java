package vn.duthao.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What is told at one depth of a sentence: all of it, a breakdown, a parenthesis. */
final class Scope {

    private static final int MOST_ASIDES = 3;

    final boolean parenthesis;

    /** A colon opened it: semicolons part its parts. */
    final boolean colon;

    /** Index of the figure whose parts it tells, -1 for none. */
    final int parent;

    /** The parent is certain. */
    boolean governed;

    /** Index of its last figure that is neither a share nor the second of a ratio, -1 for none. */
    int last = -1;

    int figures;
    List<String> lead;
    private final Deque<List<String>> asides = new ArrayDeque<>();

    Scope(boolean parenthesis, boolean colon, int parent, List<String> lead) {
        this.parenthesis = parenthesis;
        this.colon = colon;
        this.parent = parent;
        this.governed = parent >= 0;
        this.lead = lead;
    }

    /** Keeps a clause without figure for the next figure. */
    void setAside(List<String> words) {
        asides.addLast(words);
        if (asides.size() > MOST_ASIDES) {
            asides.removeFirst();
        }
    }

    /** The words of the clauses without figure since the last one. */
    List<String> asides() {
        var words = new ArrayList<String>();
        asides.forEach(words::addAll);
        return words;
    }

    void clearAsides() {
        asides.clear();
    }

    /** What was set aside leads all that follows. */
    void lead() {
        lead = asides();
        asides.clear();
    }
}
