package vn.duthao.realise.llm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** What a server says, up to a size; a larger body is not read to its end. */
final class BoundedBody implements BodySubscriber<byte[]> {

    /** A hundred times the answer to a section. */
    static final int MOST_BYTES = 1 << 19;

    /** The server says more. */
    static final class TooLargeException extends IOException {}

    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private boolean ended;

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        body.whenComplete(
                (_, failure) -> {
                    if (failure != null) {
                        subscription.cancel();
                    }
                });
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        buffers.forEach(this::add);
    }

    private void add(ByteBuffer buffer) {
        if (ended) {
            return;
        }
        if (read.size() + buffer.remaining() > MOST_BYTES) {
            ended = true;
            body.completeExceptionally(new TooLargeException());
            return;
        }
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        read.writeBytes(bytes);
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        body.complete(read.toByteArray());
    }
}
