package vn.duthao.plan;

import org.jspecify.annotations.Nullable;
import vn.duthao.phrases.Shape;

/**
 * A sentence to be realised.
 *
 * @param section id of the outline's section, or the preamble's or closing's
 * @param shape its block; sentences of one block share its number
 * @param note for the margin: last period's text, null for none
 */
public record SentencePlan(String section, Shape shape, Wording wording, @Nullable String note) {}
