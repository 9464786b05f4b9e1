package vn.duthao.phrases;

import java.util.List;

/**
 * A model that turns texts into vectors, all of one length, none zero; the cosine of two tells how
 * near their meanings are.
 *
 * <p>Whatever goes wrong is a {@link vn.duthao.notice.DuthaoException}.
 */
public interface TextEmbedder {

    /** All that a vector depends on beside the text; vectors of different models do not compare. */
    String identity();

    /** The model as messages name it. */
    String name();

    /** The vectors of texts that are looked through, in their order; no text is blank. */
    List<float[]> passages(List<String> texts);

    /** The vector of a text that is looked for; it is not blank. */
    float[] query(String text);
}
