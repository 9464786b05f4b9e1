package vn.duthao.plan;

import vn.duthao.catalogue.Indicator;
import vn.duthao.statistics.IssuedDocument;
import vn.duthao.statistics.SuppliedText;

/** One thing to say in a section. */
public sealed interface Message {

    /** The id of the outline's section. */
    String section();

    /** An indicator has a value; a zero says that nothing arose. */
    record Value(String section, Fact fact) implements Message {}

    /** A required indicator has no value. */
    record Missing(String section, Indicator indicator) implements Message {}

    /** A document was issued. */
    record Issue(String section, IssuedDocument document) implements Message {}

    /** The officer wants this said. */
    record Supplied(String section, SuppliedText text) implements Message {}
}
