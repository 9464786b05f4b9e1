package vn.duthao.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/**
 * The facts of a workspace: what can be counted, who reports, and how reports are laid out.
 *
 * @param outlines every outline, in the order of their files
 */
public record Corpus(Catalogue catalogue, AgencyRegister agencies, List<Outline> outlines) {

    public Corpus {
        outlines = List.copyOf(outlines);
    }

    /** Indicators only: no agencies, no outlines. */
    public static Corpus of(Catalogue catalogue) {
        return new Corpus(catalogue, new AgencyRegister(List.of()), List.of());
    }

    /** The sheets of items of all outlines, each once. */
    public List<ItemSheet> sheets() {
        return outlines.stream().flatMap(o -> o.sheets().stream()).distinct().toList();
    }

    /**
     * The outline for the report type, type of agency and period.
     *
     * @throws vn.duthao.notice.UnusableInputException where the workspace has none, naming those
     *     there are
     */
    public Outline outline(String reportType, String agencyType, Period.Kind period) {
        return findOutline(reportType, agencyType, period)
                .orElseThrow(
                        () ->
                                new UnusableInputException(
                                        noOutline(reportType, agencyType, period)));
    }

    /** The outline for the report type, type of agency and period. */
    public Optional<Outline> findOutline(String reportType, String agencyType, Period.Kind period) {
        return outlines.stream()
                .filter(o -> o.reportType().equals(reportType))
                .filter(o -> o.agencyTypes().contains(agencyType))
                .filter(o -> period == Period.Kind.CUSTOM || o.periods().contains(period))
                .findFirst();
    }

    private Notice noOutline(String reportType, String agencyType, Period.Kind period) {
        var known =
                outlines.stream()
                        .map(o -> o.id() + " (" + o.reportType() + ")")
                        .collect(Collectors.joining(", "));
        var name = period.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Notice.of("catalogue.no-outline", reportType, agencyType, name, known);
    }
}
