package vn.duthao.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the columns of a table hold, as their heads and cells tell. */
class ColumnsTest {

    private static CheckFixture data() {
        return CheckFixture.given(
                """
                nhan | Tổng số hồ sơ tiếp nhận | hồ sơ | 640
                giai | Số hồ sơ đã giải quyết | hồ sơ | 622
                chi | Kinh phí thực hiện cải cách hành chính | triệu đồng | 250
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STT", "TT", "Số TT"})
    void a_column_of_running_numbers_tells_no_figure(String head) {
        data().text(
                        """
                        | %s | Chỉ tiêu | Đơn vị tính | Số liệu |
                        | 640 | Tổng số hồ sơ tiếp nhận | hồ sơ | «604»{nhan refuted =640} |
                        """
                                .formatted(head));
    }

    @Test
    void a_column_of_notes_tells_no_figure() {
        data().text(
                        """
                        | Chỉ tiêu | Đơn vị tính | Số liệu | Ghi chú |
                        | Tổng số hồ sơ tiếp nhận | hồ sơ | «640»{nhan} | 604 |
                        """);
    }

    @Test
    void the_head_names_what_a_column_counts_and_its_brackets_the_unit() {
        data().text(
                        """
                        | Cơ quan | Tổng số hồ sơ tiếp nhận | Kinh phí thực hiện cải cách hành chính (triệu đồng) |
                        | Tổng cộng | «604»{nhan refuted =640} | «250»{chi} |
                        """);
        data().text(
                        """
                        | Cơ quan | Tổng số hồ sơ tiếp nhận | Kinh phí thực hiện cải cách hành chính (nghìn đồng) |
                        | Tổng cộng | «640»{nhan} | «250.000»{chi} |
                        """);
    }

    @Test
    void the_unit_of_a_row_stands_in_the_column_of_units() {
        data().text(
                        """
                        | Chỉ tiêu | ĐVT | Kết quả |
                        | Kinh phí thực hiện cải cách hành chính | triệu đồng | «250»{chi} |
                        """);
        data().text(
                        """
                        | Chỉ tiêu | ĐVT | Kết quả |
                        | Kinh phí thực hiện cải cách hành chính | đồng | «250.000.000»{chi} |
                        """);
    }
}
