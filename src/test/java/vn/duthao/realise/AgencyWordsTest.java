package vn.duthao.realise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.AgencyRegister;

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
