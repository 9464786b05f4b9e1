package vn.duthao.batch;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How the files of a run are written and read: keys in the records' order, exact numbers. */
final class RunJson {

    private static final JsonMapper LINES =
            JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    private static final JsonMapper FILES =
            LINES.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

    private RunJson() {}

    /** The record on one line, without its end. */
    static String line(Object entry) {
        return LINES.writeValueAsString(entry);
    }

    /** The record as a file. */
    static byte[] file(Object content) {
        var text = FILES.writeValueAsString(content).replace("\r\n", "\n") + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The record that was written.
     *
     * @throws tools.jackson.core.JacksonException for any other text
     */
    static <T> T read(String text, Class<T> type) {
        return LINES.readValue(text, type);
    }
}
