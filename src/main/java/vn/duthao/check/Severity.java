package vn.duthao.check;

import java.util.Optional;

/** How a reviewer would take a finding; in rising order. */
public enum Severity {
    INFO,
    WARNING,
    ERROR;

    /** The next softer one, empty below {@link #INFO}. */
    Optional<Severity> softer() {
        return this == INFO ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }
}
