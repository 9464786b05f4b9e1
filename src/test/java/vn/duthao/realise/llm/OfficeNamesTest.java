package vn.duthao.realise.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.catalogue.CorpusReader;

/** What is hidden of the names of other offices. */
class OfficeNamesTest {

    private static final OfficeNames NAMES = names();

    private static OfficeNames names() {
        var register =
                new CorpusReader()
                        .read(Path.of("src/test/resources/kinds/tiep-dan/corpus"))
                        .agencies();
        return new OfficeNames(register.get("so-mau"), register, GateWords.load());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phối hợp với Sở Y tế tỉnh Đồng Tháp giải quyết. | Phối hợp với […] giải quyết.",
                "Trong ngành Y tế, hồ sơ giảm. | Trong […], hồ sơ giảm.",
                "Sở Tài nguyên và Môi trường đã gửi. | […] đã gửi.",
                "Sở Lao động - Thương binh và Xã hội, Sở Tư pháp | […], […]",
                "cùng UBND huyện Lấp Vò tổ chức | cùng […] tổ chức",
                "của Sở Giao thông vận tải về đơn | của […] về đơn",
                "do UBND tỉnh Mẫu giao | do […] giao"
            })
    void other_offices_are_masked_registered_or_not(String words, String masked) {
        assertThat(NAMES.masked(words)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Mẫu tiếp công dân.",
                "Sở đã tiếp công dân.",
                "UBND Tỉnh giao Sở Mẫu chủ trì",
                "cán bộ CCHC của các phòng, ban"
            })
    void what_the_office_calls_itself_and_its_superior_stays(String words) {
        assertThat(NAMES.masked(words)).isEqualTo(words);
    }
}
