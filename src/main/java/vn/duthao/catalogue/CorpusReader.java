package vn.duthao.catalogue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Loads {@code catalogue/*.yaml}, {@code agencies.yaml}, {@code outlines/*.yaml}, {@code
 * forms/*.yaml} and {@code citations.yaml}, each checked against its JSON Schema and against the
 * others.
 */
public final class CorpusReader {

    /**
     * The facts in the corpus folder.
     *
     * @throws vn.duthao.notice.UnusableInputException for a missing or wrong file: file, line, what
     *     is wrong and what to do
     */
    public Corpus read(Path corpus) {
        var folder = CorpusFolder.read(corpus);
        CrossChecks.check(folder);
        var agencies = new AgenciesFile(folder.agencies());
        return new Corpus(
                catalogue(folder),
                new AgencyRegister(agencies.agencies(), agencies.letterheads()),
                outlines(folder));
    }

    private static List<Outline> outlines(CorpusFolder folder) {
        var forms =
                folder.forms().stream()
                        .map(CorpusReader::form)
                        .collect(Collectors.toMap(FormLayout::id, form -> form));
        return folder.outlines().stream()
                .map(file -> new OutlineFile(file, forms).outline())
                .toList();
    }

    private static FormLayout form(YamlNode file) {
        var rows =
                file.items("rows")
                        .map(
                                row ->
                                        new FormLayout.Row(
                                                row.text("code"),
                                                row.text("name"),
                                                row.text("unit"),
                                                row.optional("indicator")))
                        .toList();
        return new FormLayout(file.text("id"), file.text("title"), rows);
    }

    private static Catalogue catalogue(CorpusFolder folder) {
        var files = folder.catalogue().stream().map(CatalogueFile::new).toList();
        var indicators = new LinkedHashMap<String, Indicator>();
        files.stream().flatMap(CatalogueFile::indicators).forEach(i -> indicators.put(i.id(), i));
        List<Relation> relations = files.stream().flatMap(CatalogueFile::relations).toList();
        return new Catalogue(
                indicators, relations, new CitationsFile(folder.citations()).citations());
    }
}
