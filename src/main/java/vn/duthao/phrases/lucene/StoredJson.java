package vn.duthao.phrases.lucene;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.json.JsonMapper;
import vn.duthao.phrases.Frame;
import vn.duthao.phrases.FramePart;
import vn.duthao.phrases.Passage;

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
        return mapper.readValue(json, Frame.class);
    }

    Passage passage(String json) {
        return mapper.readValue(json, Passage.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "part")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = FramePart.Words.class, name = "words"),
        @JsonSubTypes.Type(value = FramePart.Figure.class, name = "figure"),
        @JsonSubTypes.Type(value = FramePart.Movement.class, name = "movement"),
        @JsonSubTypes.Type(value = FramePart.Time.class, name = "time"),
        @JsonSubTypes.Type(value = FramePart.Issued.class, name = "issued"),
        @JsonSubTypes.Type(value = FramePart.Subject.class, name = "subject"),
        @JsonSubTypes.Type(value = FramePart.Standing.class, name = "standing")
    })
    private interface PartTypes {}
}
