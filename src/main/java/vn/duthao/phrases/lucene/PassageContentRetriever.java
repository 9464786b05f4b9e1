package vn.duthao.phrases.lucene;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import java.util.List;
import java.util.Map;
import vn.duthao.phrases.PassageHit;
import vn.duthao.phrases.PassageRequest;
import vn.duthao.phrases.Retriever;

/**
 * Passages as LangChain4j content, best first, for a language model's augmentation. A broken index
 * is a failure, never an empty answer.
 */
public final class PassageContentRetriever implements ContentRetriever {

    private final Retriever retriever;
    private final int limit;

    public PassageContentRetriever(Retriever retriever, int limit) {
        this.retriever = retriever;
        this.limit = limit;
    }

    @Override
    public List<Content> retrieve(Query query) {
        var request = new PassageRequest(query.text(), null, null, null, limit);
        return retriever.search(request).stream().map(PassageContentRetriever::content).toList();
    }

    private static Content content(PassageHit hit) {
        var source = hit.passage().source();
        var metadata =
                Map.of(
                        "agency", source.agency(),
                        "period", source.period().code(),
                        "section", source.section());
        return Content.from(TextSegment.from(hit.passage().text(), Metadata.from(metadata)));
    }
}
