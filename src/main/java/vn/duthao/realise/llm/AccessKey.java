package vn.duthao.realise.llm;

import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/** The secret that a server asks for; it is sent to that server and shown nowhere. */
record AccessKey(String secret) {

    private static final int LONGEST = 4096;

    /**
     * A key that an HTTP header can hold.
     *
     * @throws UnusableInputException for letters outside ASCII, blanks within and too long ones,
     *     since the HTTP client would tell the key in its failure
     */
    AccessKey {
        if (secret.length() > LONGEST || !secret.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new UnusableInputException(Notice.of("model.key-unusable"));
        }
    }

    @Override
    public String toString() {
        return "(hidden)";
    }
}
