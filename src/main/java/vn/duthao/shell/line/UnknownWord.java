package vn.duthao.shell.line;

import java.util.Collection;
import vn.duthao.catalogue.Nearest;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/** Tells that a word is none of those known. */
public final class UnknownWord {

    private UnknownWord() {}

    /**
     * The failure with the message of the key and ".nearest", naming the nearest known word, or of
     * the key alone where none is near.
     */
    public static UnusableInputException failure(
            String key, String word, Collection<String> known) {
        return new UnusableInputException(
                Nearest.to(word, known)
                        .map(near -> Notice.of(key + ".nearest", word, near))
                        .orElseGet(() -> Notice.of(key, word)));
    }
}
