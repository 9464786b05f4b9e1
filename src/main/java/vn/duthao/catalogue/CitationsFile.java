package vn.duthao.catalogue;

import java.util.List;

/** Legal documents as {@code citations.yaml} tells them. */
record CitationsFile(YamlNode root) {

    List<Citation> citations() {
        return root.items("citations").map(CitationsFile::citation).toList();
    }

    private static Citation citation(YamlNode node) {
        return new Citation(
                node.text("number"),
                node.text("type"),
                node.text("issuer"),
                node.day("date"),
                node.text("subject"),
                node.optional("replacedBy"),
                node.day("replacedFrom"));
    }
}
