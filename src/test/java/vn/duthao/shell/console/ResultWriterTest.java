package vn.duthao.shell.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ResultWriterTest {

    @Test
    void writes_utf_8() {
        var bytes = new ByteArrayOutputStream();
        var writer = new ResultWriter(bytes);

        writer.print("hồ sơ");

        assertThat(writer.failure()).isEmpty();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("hồ sơ");
    }

    @Test
    void a_full_disk_is_a_failure() {
        var writer = new ResultWriter(failing("No space left on device"));

        writer.print("x");

        assertThat(writer.failure()).get().asString().contains("No space left");
    }

    @Test
    void a_reader_that_had_enough_is_none() {
        var writer = new ResultWriter(failing("Broken pipe"));

        writer.print("x");

        assertThat(writer.failure()).isEmpty();
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
