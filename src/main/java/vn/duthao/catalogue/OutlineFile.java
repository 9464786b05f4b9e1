package vn.duthao.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.duthao.catalogue.OutlineSection.DocumentUse;
import vn.duthao.catalogue.OutlineSection.IndicatorUse;
import vn.duthao.catalogue.OutlineSection.Words;

/**
 * An outline as its file tells it.
 *
 * @param forms by id
 */
record OutlineFile(YamlNode root, Map<String, FormLayout> forms) {

    Outline outline() {
        return new Outline(
                root.text("id"),
                root.text("reportType"),
                Set.copyOf(root.texts("agencyTypes")),
                periods(root),
                root.text("title"),
                sections(root),
                letter(root.field("document")),
                root.items("sheets").map(ItemSheetFile::sheet).toList(),
                root.has("annexes")
                        ? root.texts("annexes").stream().map(forms::get).toList()
                        : null);
    }

    private static Outline.Letter letter(YamlNode node) {
        var usual = Outline.Letter.REPORT;
        return new Outline.Letter(
                node.has("type") ? node.text("type") : usual.documentType(),
                node.has("symbol") ? node.text("symbol") : usual.symbol(),
                node.optional("preamble"),
                node.optional("closing"));
    }

    private static List<OutlineSection> sections(YamlNode node) {
        return node.items("sections").map(OutlineFile::section).toList();
    }

    private static OutlineSection section(YamlNode node) {
        return new OutlineSection(
                node.text("id"),
                node.text("number"),
                node.text("heading"),
                node.texts("aliases"),
                node.texts("keywords"),
                node.flag("inline"),
                node.flag("required"),
                periods(node),
                node.items("indicators").map(OutlineFile::indicatorUse).toList(),
                node.items("lists").map(ItemSheetFile::list).toList(),
                documentUse(node.field("documents")),
                words(node),
                node.optional("nothing"),
                sections(node));
    }

    private static IndicatorUse indicatorUse(YamlNode node) {
        var required = node.flag("required");
        var periods = periods(node);
        return new IndicatorUse(
                node.text("id"), required && periods.isEmpty(), required ? periods : Set.of());
    }

    private static DocumentUse documentUse(YamlNode node) {
        return new DocumentUse(node.texts("types"), node.texts("subjects"));
    }

    private static Words words(YamlNode node) {
        return node.text("words").equals("carried") ? Words.CARRIED : Words.SUPPLIED;
    }

    private static Set<Period.Kind> periods(YamlNode node) {
        return node.texts("periods").stream().map(OutlineFile::period).collect(Collectors.toSet());
    }

    private static Period.Kind period(String name) {
        return Period.Kind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
