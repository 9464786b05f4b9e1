package vn.duthao.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Period;
import vn.duthao.phrases.Frame;
import vn.duthao.phrases.FramePart;
import vn.duthao.phrases.FrameSource;
import vn.duthao.phrases.Shape;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.IssuedDocument;
import vn.duthao.statistics.Source;

/** Sentences of a report of 2023 and documents of 2024. */
public final class PastSentences {

    public static final Shape PARAGRAPH = new Shape(4, Shape.Kind.PARAGRAPH, "", 0, 0, 0);

    private PastSentences() {}

    public static Frame frame(FramePart... parts) {
        return frame(PARAGRAPH, parts);
    }

    public static Frame frame(Shape shape, FramePart... parts) {
        return new Frame(
                new FrameSource("so-a", "so", "bao-cao-cchc", Period.year(2023), "chi-dao", 7),
                shape,
                Frame.Quality.ALIGNED,
                List.of(parts),
                "",
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }

    /** The same sentence with what its words say of indicators. */
    static Frame saying(
            Frame frame, Set<String> zeros, Set<String> zeroFigures, Set<String> equalFigures) {
        return new Frame(
                frame.source(),
                frame.shape(),
                frame.quality(),
                frame.parts(),
                "",
                zeros,
                zeroFigures,
                equalFigures,
                Set.of());
    }

    public static FramePart words(String text) {
        return new FramePart.Words(text);
    }

    /** The slot of a plan of the agency itself, or of the issuer. */
    public static FramePart.Issued slot(String number, String subject, String issuer) {
        return new FramePart.Issued(number, "Kế hoạch", issuer, subject, "12/3/2023", false);
    }

    public static IssuedDocument plan(
            String number, String subject, @Nullable String issuer, String... basis) {
        return document(number, "Kế hoạch", subject, issuer, null, basis);
    }

    static IssuedDocument document(
            String number,
            String type,
            String subject,
            @Nullable String issuer,
            @Nullable String section,
            String... basis) {
        return new IssuedDocument(
                number,
                LocalDate.of(2024, 3, 5),
                type,
                subject,
                issuer,
                List.of(basis),
                section,
                new Source("2024.xlsx", "Van ban", "A2"));
    }

    public static DataSet with(DataSet data, IssuedDocument... documents) {
        return new DataSet(
                data.name(),
                data.agency(),
                data.reportType(),
                data.period(),
                data.observations(),
                List.of(documents),
                data.texts());
    }
}
