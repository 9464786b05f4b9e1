package vn.duthao.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Indicators and relations as a file of the catalogue tells them. */
record CatalogueFile(YamlNode root) {

    Stream<Indicator> indicators() {
        return root.items("indicators").map(CatalogueFile::indicator);
    }

    Stream<Relation> relations() {
        return root.items("relations").map(CatalogueFile::relation);
    }

    private static Indicator indicator(YamlNode node) {
        var kind = Indicator.Kind.valueOf(node.text("kind").toUpperCase(Locale.ROOT));
        return new Indicator(
                node.text("id"),
                node.text("name"),
                node.text("unit"),
                kind,
                node.field("decimals").value().asInt(),
                node.flag("padded"),
                codes(node.field("codes")),
                node.texts("synonyms"),
                node.optional("statement"),
                node.optional("zero"),
                node.texts("states"),
                node.has("rollup") ? rollup(node.field("rollup")) : Rollup.usual(kind));
    }

    /** The way alone, or with whose figures and of which indicator. */
    private static Rollup rollup(YamlNode node) {
        var way = node.has("by") ? node.text("by") : node.text();
        return new Rollup(
                Rollup.Way.valueOf(way.toUpperCase(Locale.ROOT)),
                node.optional("from"),
                node.texts("of"));
    }

    private static Map<String, String> codes(YamlNode node) {
        return node.value()
                .propertyStream()
                .collect(Collectors.toMap(Map.Entry::getKey, code -> code.getValue().asString()));
    }

    private static Relation relation(YamlNode node) {
        return switch (node.text("kind")) {
            case "sum" -> new Relation.Sum(node.text("total"), node.texts("parts"));
            case "rate" -> new Relation.Rate(node.text("rate"), fraction(node), variants(node));
            case "at-most" -> new Relation.AtMost(node.text("part"), node.text("whole"));
            case "carry-over" ->
                    new Relation.CarryOver(node.text("current"), node.text("previous"));
            default -> throw new IllegalStateException(node.place());
        };
    }

    private static List<Relation.Fraction> variants(YamlNode node) {
        return node.items("variants").map(CatalogueFile::fraction).toList();
    }

    private static Relation.Fraction fraction(YamlNode node) {
        return new Relation.Fraction(
                node.texts("numerator"), node.texts("denominator"), node.text("source"));
    }
}
