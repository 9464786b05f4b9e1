package vn.duthao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    I. KẾT QUẢ              ; ROMAN     ; I.    ; I     ; 1
                    IV/ Phương hướng        ; ROMAN     ; IV/   ; IV    ; 4
                    XII. Phụ trách          ; ROMAN     ; XII.  ; XII   ; 12
                    A. PHẦN CHUNG           ; CAPITAL   ; A.    ; A     ; 1
                    Phần I. Kết quả         ; PART      ; Phần I. ; Phần I ; 1
                    PHẦN THỨ NHẤT           ; PART      ; PHẦN THỨ NHẤT ; PHẦN THỨ NHẤT ; 0
                    1. Thể chế              ; ARABIC    ; 1.    ; 1     ; 1
                    2.Bộ máy                ; ARABIC    ; 2.    ; 2     ; 2
                    3/ Công vụ              ; ARABIC    ; 3/    ; 3     ; 3
                    2.1 Về thể chế          ; DECIMAL_2 ; 2.1   ; 2.1   ; 1
                    II.3. Về bộ máy         ; DECIMAL_2 ; II.3. ; II.3  ; 3
                    2.2.1. Công khai        ; DECIMAL_3 ; 2.2.1. ; 2.2.1 ; 1
                    a) Kết quả              ; LETTER    ; a)    ; a     ; 1
                    đ) Kỷ luật              ; LETTER    ; đ)    ; đ     ; 5
                    b.1) Công chức          ; LETTER_2  ; b.1)  ; b.1   ; 1
                    (2) Hai phòng           ; BRACKETED ; (2)   ; (2)   ; 0
                    - Một việc              ; DASH      ; -     ; -     ; 0
                    –Một việc               ; DASH      ; –     ; –     ; 0
                    + 05 hồ sơ              ; PLUS      ; +     ; +     ; 0
                    * Về thể chế            ; POINT     ; *     ; *     ; 0
                    • Một việc              ; POINT     ; •     ; •     ; 0
                    """)
    void reads_the_markers_of_headings_and_items(
            String text, Marker.Kind kind, String marker, String number, int ordinal) {
        assertThat(Marker.of(text))
                .isNotNull()
                .satisfies(
                        found -> {
                            assertThat(found.kind()).isEqualTo(kind);
                            assertThat(found.text()).isEqualTo(marker);
                            assertThat(found.number()).isEqualTo(number);
                            assertThat(found.ordinal()).isEqualTo(ordinal);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.234 hồ sơ",
                "8.586 hồ sơ được nhận",
                "10.5 tỷ đồng",
                "08/9/2023",
                "30/4 và 01/5",
                "24/7 trong tuần",
                "86/QĐ-SXD ngày 05/01/2023",
                "C) Bổ nhiệm",
                "12.10.2024 là ngày nộp",
                "2024",
                "-5%",
                "V/v báo cáo",
                "TP. Cao Lãnh",
                "Số: 12/BC",
                "1.",
                "**"
            })
    void numbers_and_words_of_the_text_are_no_markers(String text) {
        assertThat(Marker.of(text)).isNull();
    }
}
