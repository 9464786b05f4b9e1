package vn.duthao.statistics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Indicator;
import vn.duthao.catalogue.Indicator.Kind;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.OutlineSection;
import vn.duthao.catalogue.OutlineSection.DocumentUse;
import vn.duthao.catalogue.OutlineSection.IndicatorUse;
import vn.duthao.catalogue.OutlineSection.Words;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Relation;
import vn.duthao.catalogue.Rollup;

/** A few indicators of every kind with their relations, an outline, and data to prove. */
public final class SmallCatalogue {

    public static final Catalogue CATALOGUE = catalogue();

    private SmallCatalogue() {}

    private static Catalogue catalogue() {
        var indicators = new LinkedHashMap<String, Indicator>();
        for (var indicator :
                List.of(
                        count("ho-so.tiep-nhan", "Tổng số hồ sơ TTHC đã tiếp nhận", "hồ sơ"),
                        count("ho-so.moi", "Số hồ sơ mới tiếp nhận", "hồ sơ"),
                        count("ho-so.truc-tuyen", "Số hồ sơ tiếp nhận trực tuyến", "hồ sơ"),
                        count("ho-so.truc-tiep", "Số hồ sơ tiếp nhận trực tiếp", "hồ sơ"),
                        count("ho-so.ky-truoc", "Số hồ sơ kỳ trước chuyển qua", "hồ sơ"),
                        count("ho-so.da-giai-quyet", "Số hồ sơ đã giải quyết", "hồ sơ"),
                        count("ho-so.truoc-han", "Số hồ sơ giải quyết trước hạn", "hồ sơ"),
                        count("ho-so.dung-han", "Số hồ sơ giải quyết đúng hạn", "hồ sơ"),
                        count("ho-so.qua-han", "Số hồ sơ giải quyết quá hạn", "hồ sơ"),
                        count("ho-so.dang-giai-quyet", "Số hồ sơ đang giải quyết", "hồ sơ"),
                        rate("ty-le.dung-han", "Tỷ lệ hồ sơ giải quyết đúng hạn"),
                        rate("ty-le.truc-tuyen", "Tỷ lệ hồ sơ tiếp nhận trực tuyến"),
                        count("nhiem-vu.giao", "Số nhiệm vụ được giao", "nhiệm vụ"),
                        of("doi-thoai", "Tổ chức đối thoại", "Có = 1; Không = 0", Kind.FLAG, 0),
                        survey(),
                        of("kinh-phi", "Kinh phí đã chi", "triệu đồng", Kind.MONEY, 2),
                        of("chi-so", "Điểm Chỉ số CCHC", "điểm", Kind.SCORE, 2))) {
            indicators.put(indicator.id(), indicator);
        }
        return new Catalogue(indicators, relations(), List.of());
    }

    private static List<Relation> relations() {
        return List.of(
                new Relation.Sum("ho-so.tiep-nhan", List.of("ho-so.moi", "ho-so.ky-truoc")),
                new Relation.Sum("ho-so.moi", List.of("ho-so.truc-tuyen", "ho-so.truc-tiep")),
                new Relation.Sum(
                        "ho-so.da-giai-quyet",
                        List.of("ho-so.truoc-han", "ho-so.dung-han", "ho-so.qua-han")),
                new Relation.Sum(
                        "ho-so.tiep-nhan", List.of("ho-so.da-giai-quyet", "ho-so.dang-giai-quyet")),
                new Relation.AtMost("ho-so.da-giai-quyet", "ho-so.tiep-nhan"),
                new Relation.CarryOver("ho-so.ky-truoc", "ho-so.dang-giai-quyet"),
                new Relation.Rate(
                        "ty-le.dung-han",
                        fraction("ho-so.truoc-han,ho-so.dung-han", "ho-so.da-giai-quyet"),
                        List.of()),
                new Relation.Rate(
                        "ty-le.truc-tuyen",
                        fraction("ho-so.truc-tuyen", "ho-so.moi"),
                        List.of(fraction("ho-so.truc-tuyen", "ho-so.tiep-nhan"))));
    }

    private static Relation.Fraction fraction(String numerator, String denominator) {
        return new Relation.Fraction(
                List.of(numerator.split(",")), List.of(denominator.split(",")), "form");
    }

    private static Indicator count(String id, String name, String unit) {
        return of(id, name, unit, Kind.COUNT, 0);
    }

    private static Indicator rate(String id, String name) {
        return of(id, name, "%", Kind.RATE, 2);
    }

    /** A flag with three states. */
    private static Indicator survey() {
        return new Indicator(
                "hinh-thuc",
                "Hình thức khảo sát",
                "hình thức",
                Kind.FLAG,
                0,
                false,
                Map.of(),
                List.of(),
                null,
                null,
                List.of("Khảo sát trực tuyến.", "Khảo sát bằng phiếu.", "Khảo sát cả hai cách."),
                Rollup.usual(Kind.FLAG));
    }

    private static Indicator of(String id, String name, String unit, Kind kind, int decimals) {
        return new Indicator(
                id,
                name,
                unit,
                kind,
                decimals,
                kind == Kind.COUNT,
                Map.of("so-nganh", "I.1"),
                List.of(),
                null,
                null);
    }

    /** Sections "I" with tasks, "II" with case files below it, "III" of the year's report only. */
    public static Outline outline() {
        var files =
                section(
                        "mot-cua.ket-qua",
                        "a",
                        "Kết quả giải quyết hồ sơ",
                        Set.of(),
                        Words.CARRIED,
                        List.of(),
                        CATALOGUE.all().stream()
                                .map(Indicator::id)
                                .filter(id -> id.startsWith("ho-so") || id.startsWith("ty-le"))
                                .toArray(String[]::new));
        var tasks =
                section(
                        "chi-dao",
                        "I",
                        "CHỈ ĐẠO, ĐIỀU HÀNH",
                        Set.of(),
                        Words.SUPPLIED,
                        List.of(),
                        "nhiem-vu.giao",
                        "doi-thoai");
        var results = section("ket-qua", "II", "KẾT QUẢ", Set.of(), Words.CARRIED, List.of(files));
        var index =
                section(
                        "chi-so",
                        "III",
                        "CHỈ SỐ",
                        Set.of(Period.Kind.YEAR),
                        Words.SUPPLIED,
                        List.of(),
                        "chi-so",
                        "kinh-phi");
        return new Outline(
                "so",
                "bao-cao-cchc",
                Set.of("so"),
                Set.of(Period.Kind.values()),
                "Kết quả công tác cải cách hành chính",
                List.of(tasks, results, index));
    }

    private static OutlineSection section(
            String id,
            String number,
            String heading,
            Set<Period.Kind> periods,
            Words words,
            List<OutlineSection> below,
            String... indicators) {
        return new OutlineSection(
                id,
                number,
                heading,
                List.of(),
                List.of(),
                false,
                true,
                periods,
                Arrays.stream(indicators).map(i -> new IndicatorUse(i, true)).toList(),
                new DocumentUse(List.of(), List.of()),
                words,
                null,
                below);
    }

    /** Data of the year 2024 with the values, as "id=value", in cells D2, D3 … of 2024.xlsx. */
    public static DataSet data(String... values) {
        return data(Period.year(2024), values);
    }

    /** Data of the period with the values. */
    public static DataSet data(Period period, String... values) {
        var observations =
                IntStream.range(0, values.length)
                        .mapToObj(i -> observation(period, i + 2, values[i].split("=")))
                        .toList();
        return new DataSet(
                period.code() + ".xlsx",
                "so-cong-thuong-dong-thap",
                "bao-cao-cchc",
                period,
                observations,
                List.of(),
                List.of());
    }

    private static Observation observation(Period period, int row, String[] idAndValue) {
        var indicator = CATALOGUE.find(idAndValue[0]).orElseThrow();
        return new Observation(
                indicator.id(),
                indicator,
                indicator.name(),
                new BigDecimal(idAndValue[1]),
                null,
                null,
                new Source(period.code() + ".xlsx", "So lieu", "D" + row));
    }

    /** The same data where the indicator has the formula. */
    public static DataSet withFormula(DataSet data, String indicator, String formula) {
        var observations =
                data.observations().stream()
                        .map(
                                o ->
                                        o.id().equals(indicator)
                                                ? new Observation(
                                                        o.id(),
                                                        o.indicator(),
                                                        o.name(),
                                                        o.value(),
                                                        formula,
                                                        o.note(),
                                                        o.source())
                                                : o)
                        .toList();
        return new DataSet(
                data.name(),
                data.agency(),
                data.reportType(),
                data.period(),
                observations,
                data.documents(),
                data.texts());
    }
}
