package vn.duthao.catalogue;

import java.util.List;

/** What always holds between indicators of one agency and period. Ids are indicator ids. */
public sealed interface Relation {

    /** total = sum of all parts (form II.06 of Thông tư 01/2020/TT-VPCP and the national forms). */
    record Sum(String total, List<String> parts) implements Relation {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /** rate = 100 × sum of numerator / sum of denominator, by the usual formula or a variant. */
    record Rate(String rate, Fraction usual, List<Fraction> variants) implements Relation {
        public Rate {
            variants = List.copyOf(variants);
        }
    }

    /** part ≤ whole. */
    record AtMost(String part, String whole) implements Relation {}

    /** current in this period = previous in the period before. */
    record CarryOver(String current, String previous) implements Relation {}

    /** Sums of indicators above and below the line; the source names the rule or form. */
    record Fraction(List<String> numerator, List<String> denominator, String source) {
        public Fraction {
            numerator = List.copyOf(numerator);
            denominator = List.copyOf(denominator);
        }
    }
}
