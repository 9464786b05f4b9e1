package vn.duthao.bench;

import com.deepoove.poi.XWPFTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A draft's own Word file as a template of poi-tl: each of its numbers is a tag to be filled in. */
final class FilledTemplate {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*\\d|\\d");
    private static final int ROUNDS = 40;

    private final Map<String, Object> values = new HashMap<>();
    private final byte[] template;

    FilledTemplate(byte[] docx) throws IOException {
        try (var pages = new XWPFDocument(new ByteArrayInputStream(docx));
                var out = new ByteArrayOutputStream()) {
            pages.getParagraphs().forEach(p -> p.getRuns().forEach(this::tag));
            pages.write(out);
            this.template = out.toByteArray();
        }
    }

    private void tag(XWPFRun run) {
        var text = run.text();
        if (NUMBER.matcher(text).find()) {
            run.setText(NUMBER.matcher(text).replaceAll(n -> "{{" + tag(n.group()) + "}}"), 0);
        }
    }

    private String tag(String value) {
        var name = "f" + values.size();
        values.put(name, value);
        return name;
    }

    /** Processor time of one filling. */
    double seconds() {
        return Timing.cpu(this::fillAll) / ROUNDS;
    }

    private Object fillAll() throws IOException {
        var out = new ByteArrayOutputStream();
        for (var i = 0; i < ROUNDS; i++) {
            out.reset();
            XWPFTemplate.compile(new ByteArrayInputStream(template))
                    .render(values)
                    .writeAndClose(out);
        }
        return out;
    }
}
