package vn.duthao.phrases.lucene;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.phrases.Frame;
import vn.duthao.phrases.FramePart;
import vn.duthao.phrases.FrameSource;
import vn.duthao.phrases.Passage;
import vn.duthao.phrases.Shape;

/** Frames and passages as they are stored. */
final class StoredJson {

    private final JsonMapper mapper =
            JsonMapper.builder().addMixIn(FramePart.class, PartTypes.class).build();

    String write(Frame frame) {
        return mapper.writeValueAsString(frame);
    }

    String write(Passage passage) {
        return mapper.writeValueAsString(passage);
    }

    Frame frame(String json) {
        return read(json, Frame.class);
    }

    Passage passage(String json) {
        return read(json, Passage.class);
    }

    /** The names of everything that is stored: it changes whenever a stored type does. */
    static String signature() {
        return Stream.concat(
                        Stream.of(Frame.class, FrameSource.class, Shape.class, Passage.class),
                        Stream.of(FramePart.class.getPermittedSubclasses()))
                .map(type -> type.getSimpleName() + Arrays.toString(type.getRecordComponents()))
                .collect(Collectors.joining("\n"));
    }

    private <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JacksonException e) {
            throw new OutsideFailureException(
                    Notice.of("phrases.index-unreadable", type.getSimpleName()), e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "part")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = FramePart.Words.class, name = "words"),
        @JsonSubTypes.Type(value = FramePart.Figure.class, name = "figure"),
        @JsonSubTypes.Type(value = FramePart.Movement.class, name = "movement"),
        @JsonSubTypes.Type(value = FramePart.Time.class, name = "time"),
        @JsonSubTypes.Type(value = FramePart.Issued.class, name = "issued"),
        @JsonSubTypes.Type(value = FramePart.Subject.class, name = "subject"),
        @JsonSubTypes.Type(value = FramePart.Standing.class, name = "standing"),
        @JsonSubTypes.Type(value = FramePart.Blank.class, name = "blank")
    })
    private interface PartTypes {}
}
