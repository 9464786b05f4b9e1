package vn.duthao.render.html;

import java.util.Locale;
import vn.duthao.check.Verdict;

/** Verdicts by name, in the order in which they are counted. */
enum Judgement {
    SUPPORTED,
    DERIVED,
    REFUTED,
    STALE,
    AMBIGUOUS,
    UNSUPPORTED;

    static Judgement of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Supported _ -> SUPPORTED;
            case Verdict.Derived _ -> DERIVED;
            case Verdict.Refuted _ -> REFUTED;
            case Verdict.Stale _ -> STALE;
            case Verdict.Ambiguous _ -> AMBIGUOUS;
            case Verdict.Unsupported _ -> UNSUPPORTED;
        };
    }

    /** The class of its elements. */
    String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
