package vn.duthao.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.duthao.phrases.Frame;
import vn.duthao.statistics.IssuedDocument;
import vn.duthao.statistics.SuppliedText;

/** How a sentence will be worded. */
public sealed interface Wording {

    /**
     * As a past sentence.
     *
     * @param documents for each document slot of the frame in order; empty where this period's is
     *     not known and its number is left as a gap
     * @param carriedOver it states no fact of the data: the officer must confirm it
     */
    record Framed(Frame frame, List<Optional<IssuedDocument>> documents, boolean carriedOver)
            implements Wording {
        public Framed {
            documents = List.copyOf(documents);
        }
    }

    /**
     * As the catalogue or the outline says it.
     *
     * @param template with slots ⟦id⟧
     * @param id of the indicator or section it belongs to
     */
    record Stated(String template, String id) implements Wording {}

    /** A document without a past wording. */
    record Announced(IssuedDocument document, List<IssuedDocument> basis) implements Wording {
        public Announced {
            basis = List.copyOf(basis);
        }
    }

    /**
     * As a language model says it, whose words the gate has let through.
     *
     * @param template with slots: ⟦id⟧ for a value, ⟦+id⟧ and ⟦%id⟧ for its movement, ⟦#1⟧ for a
     *     document, ⟦@1⟧ for its subject
     * @param documents by their slots: "#1", "@1"
     * @param model its name
     */
    record Written(String template, Map<String, IssuedDocument> documents, String model)
            implements Wording {
        public Written {
            documents = Map.copyOf(documents);
        }
    }

    /** As the officer says it. */
    record Said(SuppliedText text) implements Wording {}

    /** Not known: a marked gap. */
    record Wanted(String what) implements Wording {}
}
