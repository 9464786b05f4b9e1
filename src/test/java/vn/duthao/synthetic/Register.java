package vn.duthao.synthetic;

import java.util.List;
import java.util.stream.Collectors;
import vn.duthao.catalogue.Agency;

/** The province's {@code agencies.yaml}. */
final class Register {

    private static final String HEAD =
            """
            schema: duthao/agencies/1
            letterheads:
              alone: [ubnd-tinh, ubnd-huyen, ubnd-xa, bo, chinh-phu]
              inFull:
                - {word: UBND, name: Ủy ban nhân dân}
            agencies:
              - id: chinh-phu
                name: Chính phủ
                type: chinh-phu
                symbol: CP
                signer: {authority: "TM. CHÍNH PHỦ", title: "THỦ TƯỚNG"}
                place: Hà Nội
                self: Chính phủ
                archive: "VT"
              - id: %s
                name: UBND tỉnh %s
                type: ubnd-tinh
                parent: chinh-phu
                symbol: UBND
                signer: {authority: "TM. ỦY BAN NHÂN DÂN", title: "CHỦ TỊCH"}
                place: %2$s
                province: %2$s
                self: UBND tỉnh
                parentSelf: Chính phủ
                pastNames: [Ủy ban nhân dân tỉnh %2$s]
                recipients: [Bộ Nội vụ, Sở Nội vụ]
                archive: "VT, NC"
            """;

    private static final String UNIT =
            """
              - id: %s
                name: %s
                type: so
                parent: %s
                symbol: %s
                signer: {authority: "%s", title: "%s"}
                place: %s
                province: %7$s
                self: %8$s
                parentSelf: %9$s
                recipients: [%10$s]
                archive: "%11$s"
            """;

    private Register() {}

    static String of(List<Unit> units, List<ModelOffice> offices) {
        return HEAD.formatted(SyntheticProvince.COMMITTEE, Unit.PROVINCE)
                + units.stream()
                        .map(u -> entry(u, offices.get(u.number() % offices.size()).agency()))
                        .collect(Collectors.joining());
    }

    private static String entry(Unit unit, Agency model) {
        var recipients =
                model.recipients().stream()
                        .map(r -> '"' + unit.named(r, model) + '"')
                        .collect(Collectors.joining(", "));
        return UNIT.formatted(
                unit.id(),
                unit.name(),
                SyntheticProvince.COMMITTEE,
                unit.symbol(),
                model.authority(),
                model.signerTitle(),
                Unit.PROVINCE,
                unit.named(model.self(), model),
                model.parentSelf(),
                recipients,
                model.archive());
    }
}
