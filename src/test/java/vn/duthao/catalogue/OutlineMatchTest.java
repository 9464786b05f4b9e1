package vn.duthao.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The type of a document by what it is called and what it is about. */
class OutlineMatchTest {

    private static final Corpus CORPUS = new CorpusReader().read(Path.of("corpus"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    BÁO CÁO   | Tình hình thực hiện công tác CCHC năm 2024              | bao-cao-cchc
                    THÔNG BÁO | Kết quả kiểm tra công tác cải cách hành chính năm 2024  | thong-bao-kiem-tra
                    Kế hoạch  | Nâng cao Chỉ số cải cách hành chính năm 2023            | ke-hoach-khac-phuc
                    ''        | Kết quả công tác cải cách hành chính năm 2024           | bao-cao-cchc
                    ''        | Lịch trực Tết                                           | ''
                    TỜ TRÌNH  | Kết quả công tác cải cách hành chính năm 2024           | ''
                    """)
    void the_type_follows_from_the_document(String documentType, String title, String type) {
        var agency = CORPUS.agencies().get("so-cong-thuong-dong-thap");

        var types =
                new OutlineMatch(documentType, title)
                        .reportTypes(CORPUS, agency, Period.year(2024));

        assertThat(String.join(", ", types)).isEqualTo(type);
    }
}
