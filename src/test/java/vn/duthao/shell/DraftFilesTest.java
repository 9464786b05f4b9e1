package vn.duthao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.duthao.catalogue.Period;

class DraftFilesTest {

    @Test
    void two_types_of_document_of_an_agency_and_period_have_files_of_their_own() {
        var year = Period.year(2023);

        assertThat(DraftFiles.usual("so-mau", year, "bao-cao-cchc"))
                .hasToString("so-mau-2023.docx");
        assertThat(DraftFiles.usual("so-mau", year, "ke-hoach-khac-phuc"))
                .hasToString("so-mau-2023.ke-hoach-khac-phuc.docx");
    }
}
