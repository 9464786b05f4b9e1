package vn.duthao.catalogue;

import java.util.List;
import java.util.Set;

/** Agencies as {@code agencies.yaml} tells them. */
record AgenciesFile(YamlNode root) {

    List<Agency> agencies() {
        return root.items("agencies").map(AgenciesFile::agency).toList();
    }

    LetterheadForm letterheads() {
        var form = root.field("letterheads");
        return new LetterheadForm(
                Set.copyOf(form.texts("alone")),
                form.items("inFull")
                        .map(
                                node ->
                                        new LetterheadForm.Abbreviation(
                                                node.text("word"), node.text("name")))
                        .toList());
    }

    private static Agency agency(YamlNode node) {
        var signer = node.field("signer");
        return new Agency(
                node.text("id"),
                node.text("name"),
                node.text("type"),
                node.optional("parent"),
                node.text("symbol"),
                signer.text("authority"),
                signer.text("title"),
                node.text("place"),
                node.text("province"),
                node.text("self"),
                node.text("parentSelf"),
                node.texts("pastNames"),
                node.optional("successor"),
                node.day("from"),
                node.day("until"),
                node.texts("recipients"),
                node.text("archive"));
    }
}
