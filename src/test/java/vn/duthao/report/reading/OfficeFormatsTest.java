package vn.duthao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.machine.OutsideProgram;
import vn.duthao.render.docx.DocxOptions;
import vn.duthao.render.docx.DocxRenderer;
import vn.duthao.report.Block;
import vn.duthao.report.Letterhead;
import vn.duthao.report.Origin;
import vn.duthao.report.Report;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;
import vn.duthao.report.Slot;

/** Past reports that LibreOffice saved in another format are the reports of their Word files. */
class OfficeFormatsTest {

    private static final Path REPORTS = Path.of("corpus/reports");

    /** With tables in the text, merged cells, annexes, footnotes, and lists that Word numbers. */
    private static final List<String> FILES =
            List.of(
                    "so-y-te-dong-thap/2023-9M.docx",
                    "so-cong-thuong-dong-thap/2022.docx",
                    "so-tai-nguyen-va-moi-truong-dong-nai/2023-Q2.docx",
                    "so-ke-hoach-va-dau-tu-dong-thap/2022.docx");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"doc", "rtf", "odt", "html"})
    void a_report_saved_in_another_format_is_the_tree_of_its_word_file(String ending)
            throws Exception {
        var files = copied();
        files.add(constructed());
        convert(files, ending);

        for (var file : files) {
            var word = new ReportFiles().read(file);
            var other =
                    new ReportFiles().read(Path.of(file.toString().replace(".docx", "." + ending)));

            assertThat(Trees.outline(other)).as(file.toString()).isEqualTo(Trees.outline(word));
            assertThat(other.letterhead()).isEqualTo(word.letterhead());
            assertThat(other.title()).isEqualTo(word.title());
            assertThat(other.recipients()).isEqualTo(word.recipients());
            assertThat(other.signature()).isEqualTo(word.signature());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc", "rtf", "odt", "html"})
    void the_figures_of_a_draft_saved_in_another_format_are_all_there(String ending)
            throws Exception {
        var text = "Trong năm, Sở đã giải quyết 4.868 hồ sơ.";
        var at = text.indexOf("4.868");
        var slot = new Slot(at, at + 5, Slot.Kind.OBSERVATION, "ho-so.da-giai-quyet", "2024.xlsx");
        var sentence = new Sentence(text, List.of(slot), new Origin.Formula("x"), null);
        var section =
                new Section(
                        "I",
                        "KẾT QUẢ",
                        "I",
                        1,
                        List.of(new Block.Paragraph(List.of(sentence))),
                        List.of());
        var draft =
                new Report(
                        Letterhead.NONE,
                        "Kết quả công tác cải cách hành chính",
                        List.of(),
                        List.of(section),
                        List.of(),
                        List.of(),
                        null,
                        List.of());
        var file = folder.resolve("draft.docx");
        new DocxRenderer().render(draft, file, DocxOptions.DEFAULT);
        convert(List.of(file), ending);

        var read = new ReportFiles().read(folder.resolve("draft." + ending));

        assertThat(read.placed()).extracting(p -> p.sentence().text()).contains(text);
    }

    private List<Path> copied() throws IOException {
        var copies = new ArrayList<Path>();
        for (var name : FILES) {
            copies.add(Files.copy(REPORTS.resolve(name), folder.resolve(name.replace('/', '-'))));
        }
        return copies;
    }

    /** Numbers that Word computes, a heading by outline level, and merged cells. */
    private Path constructed() {
        var word = new WordFixture().centred("BÁO CÁO").centred("Kết quả cải cách hành chính");
        var list =
                word.list(
                        List.of(
                                org.openxmlformats.schemas.wordprocessingml.x2006.main
                                        .STNumberFormat.UPPER_ROMAN,
                                org.openxmlformats.schemas.wordprocessingml.x2006.main
                                        .STNumberFormat.DECIMAL),
                        List.of("%1.", "%2."));
        word.numbered(list, 0, "CÔNG TÁC CHỈ ĐẠO")
                .numbered(list, 1, "Ban hành kế hoạch")
                .line("Đã ban hành 12 văn bản chỉ đạo.")
                .numbered(list, 1, "Kiểm tra")
                .line("Đã kiểm tra 05 đơn vị, đạt 100%.")
                .numbered(list, 0, "KẾT QUẢ")
                .line("- Tiếp nhận 1.250 hồ sơ;")
                .line("- Giải quyết 1.200 hồ sơ.");
        word.table(
                List.of(
                        List.of("TT", "Lĩnh vực", "Số hồ sơ"),
                        List.of("1", "Đất đai/ và nhà ở", "1.000"),
                        List.of("2", "Hộ tịch", "250")));
        word.line("Trên đây là báo cáo kết quả cải cách hành chính.");
        return word.save(folder);
    }

    private void convert(List<Path> files, String ending) throws Exception {
        var soffice = OutsideProgram.find("soffice");
        assumeTrue(soffice.isPresent(), "LibreOffice (soffice) is not installed");
        var command =
                new ArrayList<>(
                        List.of(
                                soffice.get().path().toString(),
                                "--headless",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--convert-to",
                                ending,
                                "--outdir",
                                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assumeTrue(
                process.waitFor(180, TimeUnit.SECONDS) && process.exitValue() == 0,
                "LibreOffice does not convert");
    }
}
