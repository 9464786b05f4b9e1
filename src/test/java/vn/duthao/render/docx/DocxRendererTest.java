package vn.duthao.render.docx;

import org.junit.jupiter.api.Test;
import vn.duthao.Golden;
import vn.duthao.render.SampleReport;

class DocxRendererTest {

    private final DocxRenderer renderer = new DocxRenderer();

    @Test
    void every_component_stands_in_its_place_and_style() {
        var bytes = renderer.bytes(SampleReport.draft(), DocxOptions.DEFAULT);

        Golden.assertApproved("render/docx/draft.txt", DocxOutline.of(bytes));
    }
}
