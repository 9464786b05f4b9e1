package vn.duthao.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.notice.UnusableInputException;

class AgencyRegisterTest {

    private final AgencyRegister register = new CorpusReader().read(Path.of("corpus")).agencies();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Kế hoạch và Đầu tư Đồng Tháp",
                "SỞ KẾ HOẠCH VÀ ĐẦU TƯ TỈNH ĐỒNG THÁP",
                "so ke hoach va dau tu dong thap",
                "Sở KH&ĐT tỉnh Đồng Tháp"
            })
    void finds_an_agency_by_any_of_its_names(String name) {
        assertThat(register.named(name))
                .containsExactly(register.get("so-ke-hoach-va-dau-tu-dong-thap"));
    }

    @ParameterizedTest
    @CsvSource({
        "ubnd-tinh-dong-thap, '', Ủy ban nhân dân tỉnh Đồng Tháp",
        "ubnd-huyen-lap-vo, '', Ủy ban nhân dân huyện Lấp Vò",
        "bo-noi-vu, '', Bộ Nội vụ",
        "so-y-te-dong-thap, UBND tỉnh Đồng Tháp, Sở Y tế",
        "van-phong-ubnd-tinh-dong-nai, UBND tỉnh Đồng Nai, Văn phòng Ủy ban nhân dân tỉnh"
    })
    void a_letterhead_names_the_issuer_in_full_and_a_superior_where_there_is_one(
            String id, String superior, String issuer) {
        var agency = register.get(id);

        assertThat(register.superior(agency)).isEqualTo(superior);
        assertThat(register.issuer(agency)).isEqualTo(issuer);
        assertThat(register.named(issuer)).contains(agency);
    }

    @Test
    void a_name_that_provinces_share_finds_each_of_theirs() {
        assertThat(register.named("Sở Công Thương"))
                .extracting(Agency::province)
                .containsExactly("Đồng Tháp", "Đồng Nai");
    }

    @Test
    void an_unknown_name_finds_nothing() {
        assertThat(register.named("Sở Biển đảo")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "so-cong-thuong-dong-thp, so-cong-thuong-dong-thap",
        "Sở Công Thương Đồng Tháp, so-cong-thuong-dong-thap",
        "so_y_te_dong_nai, so-y-te-dong-nai"
    })
    void a_misspelt_id_is_answered_with_the_nearest(String typed, String meant) {
        assertThatThrownBy(() -> register.get(typed))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage(
                        "There is no agency \"" + typed + "\". Did you mean \"" + meant + "\"?");
    }

    @Test
    void an_id_unlike_any_other_is_answered_without_a_guess() {
        assertThatThrownBy(() -> register.get("xyz"))
                .hasMessageContaining("Add it to agencies.yaml");
    }

    @ParameterizedTest
    @CsvSource({
        "so-ke-hoach-va-dau-tu-dong-thap, 2025-02-28, so-ke-hoach-va-dau-tu-dong-thap",
        "so-ke-hoach-va-dau-tu-dong-thap, 2025-03-01, so-tai-chinh-dong-thap",
        "so-tai-nguyen-va-moi-truong-dong-nai, 2026-01-01, so-nong-nghiep-va-moi-truong-dong-nai",
        "so-giao-thong-van-tai-dong-nai, 2025-06-14, so-xay-dung-dong-nai",
        "ubnd-tinh-tien-giang, 2025-07-01, ubnd-tinh-dong-thap",
        "so-noi-vu-dong-thap, 2030-01-01, so-noi-vu-dong-thap"
    })
    void duties_pass_to_the_successor_after_the_last_day(String id, LocalDate day, String then) {
        assertThat(register.successor(register.get(id), day)).contains(register.get(then));
    }

    @Test
    void an_abolished_level_has_no_successor() {
        var district = register.get("ubnd-huyen-lap-vo");

        assertThat(register.successor(district, LocalDate.of(2025, 6, 30))).contains(district);
        assertThat(register.successor(district, LocalDate.of(2025, 7, 1))).isEmpty();
    }

    @Test
    void agencies_that_each_took_over_from_the_other_have_no_successor() {
        var one = ended("a", "b");
        var both = new AgencyRegister(List.of(one, ended("b", "a")));

        assertThat(both.successor(one, LocalDate.of(2025, 1, 1))).isEmpty();
    }

    private static Agency ended(String id, String successor) {
        var last = LocalDate.of(2020, 1, 1);
        var none = List.<String>of();
        return new Agency(
                id, id, "so", null, "", "", "", "", "", "", "", none, successor, null, last, none,
                "");
    }
}
