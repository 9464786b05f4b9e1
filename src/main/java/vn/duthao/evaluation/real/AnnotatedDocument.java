package vn.duthao.evaluation.real;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document with what is known of it.
 *
 * @param name "101"
 * @param file the document
 * @param text of the file
 * @param statistics null where it has none
 * @param figures every number in order
 * @param errors what is wrong
 */
record AnnotatedDocument(
        String name,
        Path file,
        String text,
        @Nullable Path statistics,
        List<AnnotatedFigure> figures,
        List<KnownError> errors) {

    AnnotatedDocument {
        figures = List.copyOf(figures);
        errors = List.copyOf(errors);
    }
}
