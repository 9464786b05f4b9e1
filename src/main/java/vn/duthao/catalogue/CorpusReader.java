package vn.duthao.catalogue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Loads {@code catalogue/*.yaml}, {@code agencies.yaml}, {@code outlines/*.yaml} and {@code
 * citations.yaml}, each checked against its JSON Schema and against the others.
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
        return new Corpus(
                catalogue(folder),
                new AgencyRegister(new AgenciesFile(folder.agencies()).agencies()),
                folder.outlines().stream().map(file -> new OutlineFile(file).outline()).toList());
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
