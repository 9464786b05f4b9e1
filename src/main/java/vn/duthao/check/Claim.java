package vn.duthao.check;

import java.math.BigDecimal;
import vn.duthao.numerals.NumericSpan;

/**
 * A figure of a report that states a statistic.
 *
 * @param text as written, with its percent sign
 * @param value as written ({@code 94,5%} is 94.5; {@code 2,5 tỷ} is 2.5)
 * @param unit the words after it, or the unit its table column names; empty where none
 * @param place where it stands
 * @param start first UTF-16 offset in the sentence
 * @param end offset after the last character
 * @param span what was read there
 */
public record Claim(
        String text,
        BigDecimal value,
        ClaimKind kind,
        String unit,
        Place place,
        int start,
        int end,
        NumericSpan span) {}
