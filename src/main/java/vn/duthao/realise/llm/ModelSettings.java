package vn.duthao.realise.llm;

import java.time.Duration;
import java.util.Optional;

/**
 * Which language model is asked, and how.
 *
 * @param api what the server speaks
 * @param url where it listens, without user, query and fragment
 * @param name of the model
 * @param key what the server asks for, from the environment only
 * @param timeout how long one call may last with all its attempts and the pauses between them
 * @param retries attempts after the first, at most
 * @param concurrency calls at a time
 * @param tokensPerRun tokens in and out that all calls of a run may use together; a call that has
 *     begun is not cut off
 * @param answerTokens tokens that one answer may have
 * @param contextTokens tokens that question and answer may have together; told to Ollama only
 * @param seed of the model's choices; with the temperature 0 an answer is as repeatable as the
 *     server can make it
 */
public record ModelSettings(
        ModelApi api,
        String url,
        String name,
        Optional<AccessKey> key,
        Duration timeout,
        int retries,
        int concurrency,
        long tokensPerRun,
        int answerTokens,
        int contextTokens,
        int seed) {

    /** The most likely word each time. */
    static final double TEMPERATURE = 0;

    /** The same, but a call ends sooner and is tried once. */
    ModelSettings triedOnce(Duration most) {
        return new ModelSettings(
                api,
                url,
                name,
                key,
                timeout.compareTo(most) < 0 ? timeout : most,
                0,
                concurrency,
                tokensPerRun,
                answerTokens,
                contextTokens,
                seed);
    }

    /** All that an answer depends on beside the question; without the key. */
    String fingerprint() {
        return String.join(
                "\n",
                api.name(),
                url,
                name,
                Double.toString(TEMPERATURE),
                Integer.toString(seed),
                Integer.toString(answerTokens),
                Integer.toString(contextTokens));
    }
}
