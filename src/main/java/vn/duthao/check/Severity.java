package vn.duthao.check;

/** How a reviewer would take a finding; in rising order. */
public enum Severity {
    INFO,
    WARNING,
    ERROR
}
