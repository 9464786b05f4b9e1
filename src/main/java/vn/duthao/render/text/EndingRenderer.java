package vn.duthao.render.text;

import vn.duthao.report.Report;

/** Recipients and signature, a part a line. */
final class EndingRenderer {

    private final TextLines text;

    EndingRenderer(TextLines text) {
        this.text = text;
    }

    void render(Report report) {
        var recipients = report.recipients();
        if (!recipients.isEmpty()) {
            text.add("Nơi nhận:");
        }
        for (int i = 0; i < recipients.size(); i++) {
            text.add("- " + recipients.get(i) + (i + 1 < recipients.size() ? ";" : "."));
        }
        var signature = report.signature();
        if (signature != null) {
            signature.authority().lines().forEach(text::add);
            signature.title().lines().forEach(text::add);
            signature.name().lines().forEach(text::add);
        }
    }
}
