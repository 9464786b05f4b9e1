package vn.duthao.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.duthao.statistics.SmallCatalogue.CATALOGUE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.catalogue.Period;
import vn.duthao.check.CheckRequest;
import vn.duthao.check.FigureChecker;
import vn.duthao.phrases.Frame.Quality;
import vn.duthao.phrases.FramePart.Time.Role;
import vn.duthao.report.Block;
import vn.duthao.report.Letterhead;
import vn.duthao.report.Report;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.IssuedDocument;
import vn.duthao.statistics.SmallCatalogue;
import vn.duthao.statistics.Source;

class FrameMakerTest {

    private static final DataSet YEAR = data(Period.year(2024));

    @Test
    void figures_of_the_statistics_become_slots_between_words() {
        var frame = frame("Sở đã tiếp nhận 1.250 hồ sơ, đã giải quyết 1.180 hồ sơ.");

        assertThat(frame.quality()).isEqualTo(Quality.ALIGNED);
        assertThat(shown(frame))
                .isEqualTo(
                        "Sở đã tiếp nhận <ho-so.tiep-nhan> hồ sơ, đã giải quyết"
                                + " <ho-so.da-giai-quyet> hồ sơ.");
        assertThat(frame.figures()).containsOnly("ho-so.tiep-nhan", "ho-so.da-giai-quyet");
    }

    @Test
    void the_lead_of_a_dash_paragraph_that_is_a_section_is_its_heading() {
        var corpus = new CorpusReader().read(Path.of("corpus"));
        var outline = corpus.outline("bao-cao-cchc", "ubnd-tinh", Period.Kind.HALF);
        var bullet =
                new Block.Bullet(
                        "-",
                        1,
                        List.of(Sentence.read("Cải cách thể chế: Các cấp đã tuyên truyền.")));
        var results = new Section("1", "Kết quả đạt được", "II.1", 2, List.of(bullet), List.of());
        var report =
                report(new Section("II", "ĐÁNH GIÁ CHUNG", "II", 1, List.of(), List.of(results)));
        var check =
                new FigureChecker(corpus).check(CheckRequest.of("x", report).against(YEAR, null));

        var frames =
                new FrameMaker(corpus.catalogue(), outline)
                        .make(report, YEAR, agency(), check)
                        .frames();

        assertThat(frames)
                .filteredOn(f -> f.source().section().equals("the-che"))
                .extracting(f -> f.shape().kind() + " " + f.text())
                .containsExactly("HEADING Cải cách thể chế", "BULLET Các cấp đã tuyên truyền.");
    }

    @Test
    void the_title_of_a_report_gives_a_frame_and_no_passage() {
        var read = report("Sở đã họp.");
        var titled =
                new Report(
                        read.letterhead(),
                        "Tình hình cải cách hành chính năm 2024",
                        List.of(),
                        read.sections(),
                        List.of(),
                        List.of(),
                        null,
                        List.of());
        var check =
                new FigureChecker(Corpus.of(CATALOGUE))
                        .check(CheckRequest.of("cu.docx", titled).against(YEAR, null));

        var past =
                new FrameMaker(CATALOGUE, SmallCatalogue.outline())
                        .make(titled, YEAR, agency(), check);

        assertThat(past.frames().getLast().source().section()).isEqualTo(FrameSource.TITLE);
        assertThat(times(past.frames().getLast())).hasSize(1);
        assertThat(past.passages()).noneMatch(p -> p.text().contains("Tình hình"));
    }

    @Test
    void numbered_sentences_that_were_read_as_headings_are_items_of_their_section() {
        var item =
                new Section(
                        "1", "Phòng Một niêm yết lại thu, chi.", "II.a.1", 3, List.of(), List.of());
        var files =
                new Section("a", "Kết quả giải quyết hồ sơ", "II.a", 2, List.of(), List.of(item));
        var report = report(new Section("II", "KẾT QUẢ", "II", 1, List.of(), List.of(files)));
        var check =
                new FigureChecker(Corpus.of(CATALOGUE))
                        .check(CheckRequest.of("cu.docx", report).against(YEAR, null));

        var last =
                new FrameMaker(CATALOGUE, SmallCatalogue.outline())
                        .make(report, YEAR, agency(), check)
                        .frames()
                        .getLast();

        assertThat(last.source().section()).isEqualTo("mot-cua.ket-qua");
        assertThat(last.shape().kind() + last.shape().marker()).isEqualTo("BULLET1.");
    }

    @Test
    void a_percent_sign_belongs_to_its_slot() {
        var frame = frame("Tỷ lệ hồ sơ giải quyết đúng hạn đạt 100%.");

        assertThat(shown(frame))
                .isEqualTo("Tỷ lệ hồ sơ giải quyết đúng hạn đạt <ty-le.dung-han%>.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở đã tiếp nhận 1.250 hồ sơ, mời 77 doanh nghiệp.",
                "Sở đã trồng 4.321 cây xanh.",
                "Tổng số hồ sơ đã tiếp nhận là 1.259 hồ sơ."
            })
    void a_sentence_with_a_figure_of_no_known_source_is_unaligned(String sentence) {
        assertThat(frame(sentence).quality()).isEqualTo(Quality.UNALIGNED);
        assertThat(frame(sentence).text()).isEqualTo(sentence);
    }

    @Test
    void a_figure_that_was_zero_is_told_to_be_one() {
        var frame = frame("Số hồ sơ giải quyết quá hạn: 0 hồ sơ.");

        assertThat(frame.figures()).containsExactly("ho-so.qua-han");
        assertThat(frame.zeroFigures()).containsExactly("ho-so.qua-han");
    }

    @Test
    void number_and_date_of_an_issued_document_become_one_slot_followed_by_its_subject() {
        var frame =
                frame(
                        "Ban hành Kế hoạch số 15/KH-SCT ngày 10/01/2024 về cải cách hành chính"
                                + " năm 2024.");

        assertThat(shown(frame)).isEqualTo("Ban hành Kế hoạch số {15/KH-SCT} về {subject}.");
        assertThat(frame.quality()).isEqualTo(Quality.ALIGNED);
        assertThat(frame.documents())
                .containsExactly(
                        new FramePart.Issued(
                                "15/KH-SCT",
                                "Kế hoạch",
                                "",
                                "cải cách hành chính năm 2024",
                                "10/01/2024",
                                false));
        assertThat(frame.parts()).contains(new FramePart.Subject("cải cách hành chính năm 2024"));
    }

    @Test
    void a_document_that_the_data_do_not_have_is_told_by_the_words_of_its_sentence() {
        var frame =
                frame(
                        "Thực hiện Quyết định số 99/QĐ-UBND ngày 05/5/2021 của UBND Tỉnh về kiểm"
                                + " soát thủ tục.");

        assertThat(frame.documents())
                .containsExactly(
                        new FramePart.Issued(
                                "99/QĐ-UBND",
                                "Quyết định",
                                "UBND Tỉnh",
                                "kiểm soát thủ tục",
                                "05/5/2021",
                                true));
    }

    @Test
    void words_of_the_year_become_slots_of_time() {
        assertThat(times(frame("Kết quả công tác cải cách hành chính năm 2024 như sau.")))
                .containsExactly(new FramePart.Time(Role.OWN_PERIOD, 0, "năm 2024"));
        assertThat(times(frame("Xây dựng kế hoạch năm 2025 của Sở.")))
                .containsExactly(new FramePart.Time(Role.YEAR, 0, "năm 2025"));
        assertThat(times(frame("Chương trình giai đoạn 2021 - 2030 của Sở.")))
                .extracting(FramePart.Time::role, FramePart.Time::offset)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Role.PROGRAMME, 2030));
    }

    @Test
    void quarters_are_counted_from_the_quarter_of_the_report() {
        var frame =
                frame(
                        data(Period.quarter(2024, 1)),
                        "Trong Quý I/2024 Sở làm như Quý IV/2023, Quý II/2024 tiếp tục.");

        assertThat(times(frame))
                .extracting(FramePart.Time::role, FramePart.Time::offset)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Role.OWN_PERIOD, 0),
                        org.assertj.core.groups.Tuple.tuple(Role.QUARTER, -1),
                        org.assertj.core.groups.Tuple.tuple(Role.QUARTER, 1));
    }

    @Test
    void the_first_and_last_day_of_the_period_move_and_any_other_day_is_left_open() {
        var frame =
                frame(
                        "Sở khai trương ngày 15/12/2023, khóa sổ ngày 14/12/2024, họp ngày 20/6/2024.");

        assertThat(times(frame))
                .extracting(FramePart.Time::role)
                .containsExactly(Role.FIRST_DAY, Role.LAST_DAY);
        assertThat(frame.parts())
                .filteredOn(FramePart.Blank.class::isInstance)
                .singleElement()
                .asString()
                .contains("20/6/2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Không có hồ sơ quá hạn.",
                "Sở không có hồ sơ giải quyết quá hạn.",
                "Hồ sơ giải quyết quá hạn: không có.",
                "Không có hồ sơ trễ hạn."
            })
    void words_that_nothing_is_overdue_give_that_zero(String sentence) {
        assertThat(frame(sentence).zeros()).containsExactly("ho-so.qua-han");
        assertThat(frame(sentence).statesFacts()).isTrue();
    }

    @Test
    void a_denial_whose_words_all_name_an_indicator_without_value_denies_it() {
        var known = YEAR.observations().stream().filter(o -> !o.id().equals("ho-so.qua-han"));
        var silent =
                new DataSet(
                        YEAR.name(),
                        YEAR.agency(),
                        YEAR.reportType(),
                        YEAR.period(),
                        known.toList(),
                        YEAR.documents(),
                        YEAR.texts());

        assertThat(frame(silent, "Không quá hạn mới.").zeros()).containsExactly("ho-so.qua-han");
    }

    @Test
    void words_about_what_is_overdue_take_it_to_have_arisen() {
        var overdue =
                SmallCatalogue.data(YEAR.period(), "ho-so.da-giai-quyet=9", "ho-so.qua-han=2");

        assertThat(frame(overdue, "Hồ sơ quá hạn tập trung ở lĩnh vực đất đai.").presumed())
                .containsExactly("ho-so.qua-han");
    }

    @Test
    void a_row_of_a_table_takes_nothing_to_have_arisen() {
        var overdue =
                SmallCatalogue.data(YEAR.period(), "ho-so.da-giai-quyet=9", "ho-so.qua-han=2");
        var row = Stream.of("Hồ sơ giải quyết quá hạn", "2").map(Sentence::read).toList();
        var table = new Block.Table("", 0, List.of(row));
        var files =
                new Section("a", "Kết quả giải quyết hồ sơ", "II.a", 2, List.of(table), List.of());
        var report = report(new Section("II", "KẾT QUẢ", "II", 1, List.of(), List.of(files)));
        var check =
                new FigureChecker(Corpus.of(CATALOGUE))
                        .check(CheckRequest.of("cu.docx", report).against(overdue, null));

        assertThat(
                        new FrameMaker(CATALOGUE, SmallCatalogue.outline())
                                .make(report, overdue, agency(), check)
                                .frames())
                .allMatch(f -> f.presumed().isEmpty());
    }

    @Test
    void a_reply_to_everything_is_one_for_all() {
        var frame =
                frame(
                        "Đã tiếp nhận và giải quyết 1.180 hồ sơ, giải quyết hết 1.180 hồ sơ đúng hạn.");

        assertThat(frame.equalFigures()).containsOnly("ho-so.da-giai-quyet", "ho-so.dung-han");
    }

    @Test
    void both_halves_of_a_fraction_are_slots_of_their_own() {
        assertThat(shown(frame("Đã giải quyết đúng hạn 1.180/1.180 hồ sơ.")))
                .isEqualTo("Đã giải quyết đúng hạn <ho-so.dung-han>/<ho-so.da-giai-quyet> hồ sơ.");
    }

    @Test
    void a_sentence_that_denies_nothing_gives_no_zeros() {
        assertThat(frame("Sở đã giải quyết 1.180 hồ sơ.").zeros()).isEmpty();
    }

    @Test
    void words_for_all_demand_that_equal_figures_are_equal_again() {
        var whole = "Trong 1.180 hồ sơ đã giải quyết, ";

        assertThat(frame(whole + "cả 1.180 hồ sơ đều giải quyết đúng hạn.").equalFigures())
                .containsOnly("ho-so.da-giai-quyet", "ho-so.dung-han");
        assertThat(frame(whole + "cả 1.180 hồ sơ giải quyết đúng hạn.").equalFigures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"do chờ ý kiến của bộ", "vì thiếu biên chế", "nguyên nhân hệ thống lỗi"})
    void a_reason_before_a_figure_makes_the_sentence_unaligned(String reason) {
        var figure = "số hồ sơ đang giải quyết là 70 hồ sơ";

        assertThat(frame("Trong năm, " + figure + ".").quality()).isEqualTo(Quality.ALIGNED);
        assertThat(frame("Trong năm, " + reason + ", " + figure + ".").quality())
                .isEqualTo(Quality.UNALIGNED);
    }

    @Test
    void who_did_it_is_no_reason() {
        assertThat(frame("Số hồ sơ đang giải quyết là 70 hồ sơ do Sở tiếp nhận.").quality())
                .isEqualTo(Quality.ALIGNED);
    }

    @Test
    void every_sentence_gives_a_frame_in_reading_order_with_its_section() {
        var past = past(YEAR, "Sở đã họp.", "Không có hồ sơ quá hạn.");

        assertThat(past.frames())
                .extracting(Frame::text)
                .containsExactly(
                        "KẾT QUẢ",
                        "Kết quả giải quyết hồ sơ",
                        "Sở đã họp.",
                        "Không có hồ sơ quá hạn.");
        assertThat(past.frames())
                .extracting(f -> f.source().section())
                .containsExactly(
                        "ket-qua", "mot-cua.ket-qua", "mot-cua.ket-qua", "mot-cua.ket-qua");
        assertThat(past.frames()).extracting(f -> f.source().index()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void a_passage_is_a_section_with_the_indicators_it_tells() {
        var past = past(YEAR, "Sở đã tiếp nhận 1.250 hồ sơ.", "Sở đã họp.");

        assertThat(past.passages())
                .extracting(Passage::heading)
                .contains("Kết quả giải quyết hồ sơ");
        assertThat(past.passages().getLast().text())
                .endsWith("Sở đã tiếp nhận 1.250 hồ sơ. Sở đã họp.");
        assertThat(past.passages().getLast().indicators()).containsExactly("ho-so.tiep-nhan");
    }

    private static Frame frame(String sentence) {
        return frame(YEAR, sentence);
    }

    /** The frame of a sentence about case files. */
    static Frame frame(DataSet data, String sentence) {
        return past(data, sentence).frames().getLast();
    }

    private static PastReport past(DataSet data, String... sentences) {
        var report = report(sentences);
        var check =
                new FigureChecker(Corpus.of(CATALOGUE))
                        .check(CheckRequest.of("cu.docx", report).against(data, null));
        return new FrameMaker(CATALOGUE, SmallCatalogue.outline())
                .make(report, data, agency(), check);
    }

    private static Report report(String... sentences) {
        var text = Arrays.stream(sentences).map(Sentence::read).toList();
        var files =
                new Section(
                        "a",
                        "Kết quả giải quyết hồ sơ",
                        "II.a",
                        2,
                        List.of(new Block.Paragraph(text)),
                        List.of());
        return report(new Section("II", "KẾT QUẢ", "II", 1, List.of(), List.of(files)));
    }

    private static Report report(Section results) {
        return new Report(
                Letterhead.NONE,
                "",
                List.of(),
                List.of(results),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    static DataSet data(Period period) {
        var values =
                SmallCatalogue.data(
                        period,
                        "ho-so.tiep-nhan=1250",
                        "ho-so.da-giai-quyet=1180",
                        "ho-so.dung-han=1180",
                        "ho-so.qua-han=0",
                        "ho-so.dang-giai-quyet=70",
                        "ty-le.dung-han=100");
        var plan =
                new IssuedDocument(
                        "15/KH-SCT",
                        LocalDate.of(2024, 1, 10),
                        "Kế hoạch",
                        "cải cách hành chính năm 2024",
                        null,
                        List.of(),
                        null,
                        new Source("2024.xlsx", "Van ban", "A2"));
        return new DataSet(
                values.name(),
                values.agency(),
                values.reportType(),
                period,
                values.observations(),
                List.of(plan),
                List.of());
    }

    private static Agency agency() {
        return new Agency(
                "so-cong-thuong-dong-thap",
                "Sở Công Thương",
                "so",
                null,
                "SCT",
                "",
                "GIÁM ĐỐC",
                "Đồng Tháp",
                "Đồng Tháp",
                "Sở",
                "UBND Tỉnh",
                List.of(),
                null,
                null,
                null,
                List.of(),
                "VT");
    }

    private static List<FramePart.Time> times(Frame frame) {
        return frame.parts().stream()
                .filter(FramePart.Time.class::isInstance)
                .map(FramePart.Time.class::cast)
                .toList();
    }

    /** The frame with its slots in brackets. */
    static String shown(Frame frame) {
        var shown = new StringBuilder();
        for (var part : frame.parts()) {
            shown.append(
                    switch (part) {
                        case FramePart.Words(var text) -> text;
                        case FramePart.Figure f -> "<" + f.indicator() + (f.percent() ? "%>" : ">");
                        case FramePart.Issued issued -> "{" + issued.number() + "}";
                        case FramePart.Subject _ -> "{subject}";
                        default -> "{" + part + "}";
                    });
        }
        return shown.toString();
    }
}
