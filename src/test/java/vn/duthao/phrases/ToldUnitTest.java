package vn.duthao.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.statistics.SmallCatalogue;

class ToldUnitTest {

    /** The statistics are in triệu đồng. */
    @ParameterizedTest
    @CsvSource({
        "2500, 2.500.000.000 đồng, 0",
        "2500, 2.500.000 nghìn đồng, 3",
        "2500, 2.500.000 ngàn đồng, 3",
        "2500, 2.500 triệu đồng, 6",
        "2500, '2,5 tỷ đồng', 9",
        "4520740, '4.520,7 tỷ đồng', 9",
        "0, 0 tỷ đồng, 9",
        "0, 0 đồng, 0"
    })
    void the_unit_of_the_words_is_kept_with_the_slot(String value, String told, int power) {
        var frame =
                FrameMakerTest.frame(
                        SmallCatalogue.data("kinh-phi=" + value),
                        "Kinh phí đã chi là " + told + ".");

        assertThat(frame.parts())
                .filteredOn(FramePart.Figure.class::isInstance)
                .extracting(part -> ((FramePart.Figure) part).power())
                .containsExactly(power);
    }

    @ParameterizedTest
    @CsvSource({"1.250 hồ sơ, 0", "'1,25 nghìn hồ sơ', 3"})
    void counted_things_have_no_scale_of_their_own(String told, int power) {
        var frame =
                FrameMakerTest.frame(
                        SmallCatalogue.data("ho-so.tiep-nhan=1250"),
                        "Sở đã tiếp nhận " + told + ".");

        assertThat(frame.parts())
                .contains(
                        new FramePart.Figure(
                                "ho-so.tiep-nhan",
                                false,
                                vn.duthao.numerals.Qualifier.NONE,
                                power));
    }
}
