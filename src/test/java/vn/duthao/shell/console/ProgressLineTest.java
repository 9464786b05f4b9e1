package vn.duthao.shell.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final StringWriter err = new StringWriter();

    @Test
    void a_terminal_sees_each_text_in_place_of_the_one_before() {
        show(true);

        assertThat(err.toString()).isEqualTo("\r\033[Kone\r\033[Ktwo is lon\r\033[K");
    }

    @Test
    void a_log_sees_the_first_text_alone() {
        show(false);

        assertThat(err.toString().lines()).containsExactly("one");
    }

    private void show(boolean live) {
        var out = new PrintWriter(new StringWriter());
        var console = new Console(out, new PrintWriter(err), Language.EN.locale(), 11, false, live);
        var line = new ProgressLine(console);
        line.show("one");
        line.show("two is longer");
        line.clear();
        console.flush();
    }
}
