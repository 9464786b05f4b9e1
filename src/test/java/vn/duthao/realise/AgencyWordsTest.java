package vn.duthao.realise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.AgencyRegister;
import vn.duthao.catalogue.CorpusReader;

class AgencyWordsTest {

    private static final AgencyRegister REGISTER =
            new AgencyRegister(
                    List.of(agency("capital", "UBND Tỉnh"), agency("small", "UBND tỉnh")));

    private static Agency agency(String id, String self) {
        return new Agency(
                id,
                "UBND tỉnh " + id,
                "ubnd-tinh",
                null,
                "UBND",
                "",
                "CHỦ TỊCH",
                "Nơi " + id,
                "Nơi " + id,
                self,
                "Chính phủ",
                List.of(),
                null,
                null,
                null,
                List.of(),
                "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lãnh đạo Sở KH&CN ký văn bản | Lãnh đạo Sở ký văn bản",
                "Sở KHCN rà soát, Sở KH-CN trình | Sở rà soát, Sở trình",
                "theo tờ trình của Sở KH&ĐT | theo tờ trình của Sở KH&ĐT",
                "ngành KH&CN của tỉnh | ngành KH&CN của tỉnh"
            })
    void an_abbreviated_name_is_taken_for_the_name(String past, String own) {
        var register = new CorpusReader().read(Path.of("corpus")).agencies();
        var home = register.get("so-noi-vu-dong-thap");

        assertThat(
                        new AgencyWords(home, register)
                                .adapt(past, "so-khoa-hoc-va-cong-nghe-dong-thap"))
                .isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Toàn Tỉnh có | Toàn tỉnh có",
                "UBND Tỉnh trình HĐND Tỉnh, trên địa bàn Tỉnh | UBND tỉnh trình HĐND tỉnh, trên địa bàn tỉnh",
                "sở, ngành Tỉnh | sở, ngành tỉnh",
                "Tỉnh có 18 cơ quan. Tỉnh giao | Tỉnh có 18 cơ quan. Tỉnh giao",
                "Thường trực Tỉnh ủy và Tỉnh Đồng Nai | Thường trực Tỉnh ủy và Tỉnh Đồng Nai"
            })
    void the_word_for_the_area_is_written_as_this_office_does(String past, String own) {
        assertThat(new AgencyWords(REGISTER.get("small"), REGISTER).adapt(past, "capital"))
                .isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Toàn tỉnh có | Toàn Tỉnh có",
                "trên địa bàn tỉnh | trên địa bàn Tỉnh",
                "cơ quan cấp tỉnh | cơ quan cấp tỉnh",
                "trên địa bàn tỉnh Đồng Nai | trên địa bàn tỉnh Đồng Nai"
            })
    void a_level_of_government_and_a_name_stay_small(String past, String own) {
        assertThat(new AgencyWords(REGISTER.get("capital"), REGISTER).adapt(past, "small"))
                .isEqualTo(own);
    }
}
