package vn.duthao.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/**
 * The files of a corpus folder, each accepted by its schema.
 *
 * @param catalogue indicators and relations by topic, in the order of file names
 * @param outlines in the order of file names
 * @param forms likewise; none where there is no folder of them
 */
record CorpusFolder(
        List<YamlNode> catalogue,
        YamlNode agencies,
        List<YamlNode> outlines,
        List<YamlNode> forms,
        YamlNode citations) {

    /**
     * Reads the files.
     *
     * @throws UnusableInputException for a missing file or wrong ones, telling every wrong place
     */
    static CorpusFolder read(Path corpus) {
        var problems = new Problems();
        var folder =
                new CorpusFolder(
                        all(corpus.resolve("catalogue"), CorpusSchema.CATALOGUE, problems),
                        one(corpus.resolve("agencies.yaml"), CorpusSchema.AGENCIES, problems),
                        all(corpus.resolve("outlines"), CorpusSchema.OUTLINE, problems),
                        each(yamlFiles(corpus.resolve("forms")), CorpusSchema.FORM, problems),
                        one(corpus.resolve("citations.yaml"), CorpusSchema.CITATIONS, problems));
        problems.throwIfAny();
        return folder;
    }

    private static YamlNode one(Path path, CorpusSchema schema, Problems problems) {
        var file = YamlFile.read(path);
        problems.addAll(schema.violations(file));
        return file.root();
    }

    private static List<YamlNode> all(Path folder, CorpusSchema schema, Problems problems) {
        var paths = yamlFiles(folder);
        if (paths.isEmpty()) {
            throw new UnusableInputException(Notice.of("catalogue.no-files", folder));
        }
        return each(paths, schema, problems);
    }

    private static List<YamlNode> each(List<Path> paths, CorpusSchema schema, Problems problems) {
        return paths.stream().map(path -> one(path, schema, problems)).toList();
    }

    private static List<Path> yamlFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.list(folder)) {
            return paths.filter(p -> p.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            throw new UnusableInputException(Notice.of("catalogue.missing-file", folder), e);
        }
    }
}
