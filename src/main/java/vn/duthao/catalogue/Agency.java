package vn.duthao.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public agency.
 *
 * @param id name without diacritics: "so-ke-hoach-va-dau-tu-dong-thap"
 * @param name "Sở Kế hoạch và Đầu tư"
 * @param type "so", "ubnd-tinh", "van-phong-ubnd-tinh", "ubnd-huyen", "ubnd-xa", "bo"
 * @param parent id of the superior agency, null for none
 * @param symbol in document numbers: "SKHĐT"
 * @param authority of the usual signer: "KT. GIÁM ĐỐC", a line for each that is signed for, may be
 *     empty
 * @param signerTitle "PHÓ GIÁM ĐỐC"
 * @param place of the date line: "Đồng Tháp"
 * @param province "Đồng Tháp"
 * @param self what it calls itself in text: "Sở"
 * @param parentSelf what it calls its superior: "UBND Tỉnh"
 * @param pastNames other and former names
 * @param successor id of the agency that took over, null while it exists
 * @param from first day, null for always
 * @param until last day, null while it exists
 * @param recipients lines of "Nơi nhận"
 * @param archive after "Lưu:": "VT, VP"
 */
public record Agency(
        String id,
        String name,
        String type,
        @Nullable String parent,
        String symbol,
        String authority,
        String signerTitle,
        String place,
        String province,
        String self,
        String parentSelf,
        List<String> pastNames,
        @Nullable String successor,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<String> recipients,
        String archive) {

    public Agency {
        pastNames = List.copyOf(pastNames);
        recipients = List.copyOf(recipients);
    }
}
