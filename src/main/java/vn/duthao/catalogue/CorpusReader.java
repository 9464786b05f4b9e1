package vn.duthao.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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
        return new Corpus(
                new Catalogue(Map.of(), List.of(), List.of()),
                new AgencyRegister(List.of()),
                List.of());
    }
}
