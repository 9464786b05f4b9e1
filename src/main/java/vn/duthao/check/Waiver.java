package vn.duthao.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's word that a finding is accepted.
 *
 * @param rule id of the rule
 * @param sentence the sentence found fault with, or a distinctive part of it
 * @param reason why it stands
 * @param until last day on which it holds, null for always
 */
public record Waiver(String rule, String sentence, String reason, @Nullable LocalDate until) {}
