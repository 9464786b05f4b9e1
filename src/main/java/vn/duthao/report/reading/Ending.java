package vn.duthao.report.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.duthao.report.Signature;

/**
 * What stands below the last section.
 *
 * @param body what stands above it
 * @param closing the closing words
 * @param recipients without dashes and end marks
 * @param signature null where there is none
 * @param annexes what follows the signature
 */
record Ending(
        List<Element> body,
        List<Element> closing,
        List<String> recipients,
        @Nullable Signature signature,
        List<Element> annexes) {}
