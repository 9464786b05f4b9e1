package vn.duthao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateFolderTest {

    private static final Path HOME = Path.of("/home/can-bo");

    @Test
    void follows_the_customs_of_the_system() {
        assertThat(StateFolder.of(Map.of(), HOME))
                .isEqualTo(Path.of("/home/can-bo/.local/state/duthao"));
        assertThat(StateFolder.of(Map.of("XDG_STATE_HOME", "/s"), HOME))
                .isEqualTo(Path.of("/s/duthao"));
        assertThat(StateFolder.of(Map.of("LOCALAPPDATA", "/l"), HOME))
                .isEqualTo(Path.of("/l/duthao"));
    }
}
