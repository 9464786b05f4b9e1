package vn.duthao.statistics;

/** What the officer wants said in a section, in the officer's own words. */
public record SuppliedText(String section, String text, Source source) {}
