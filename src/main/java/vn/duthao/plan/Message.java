package vn.duthao.plan;

import java.util.List;
import vn.duthao.catalogue.Indicator;
import vn.duthao.catalogue.ItemList;
import vn.duthao.catalogue.ItemSheet;
import vn.duthao.statistics.IssuedDocument;
import vn.duthao.statistics.Item;
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

    /**
     * Rows of a sheet are told.
     *
     * @param groups the rows of each item, in the order of the sheet
     */
    record Listing(String section, ItemList list, ItemSheet sheet, List<List<Item>> groups)
            implements Message {
        public Listing {
            groups = groups.stream().map(List::copyOf).toList();
        }

        /** Whether the text names the items of a sentence one by one. */
        boolean isToldBy(String text) {
            return list.form() == ItemList.Form.SENTENCE
                    && !list.by().isEmpty()
                    && groups.size() > 1
                    && groups.stream()
                            .map(group -> group.getFirst().texts().getOrDefault(list.by(), ""))
                            .allMatch(name -> !name.isEmpty() && text.contains(name));
        }
    }

    /** The officer wants this said. */
    record Supplied(String section, SuppliedText text) implements Message {}
}
