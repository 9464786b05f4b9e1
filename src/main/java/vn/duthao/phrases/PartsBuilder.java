package vn.duthao.phrases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Indicator;
import vn.duthao.catalogue.ReportingCalendar;
import vn.duthao.check.Claim;
import vn.duthao.check.JudgedClaim;
import vn.duthao.check.Verdict;
import vn.duthao.numerals.NumeralScanner;
import vn.duthao.numerals.NumericSpan;
import vn.duthao.numerals.Reading;
import vn.duthao.numerals.VietnameseText;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.IssuedDocument;

/** Takes one sentence apart into words and slots. */
final class PartsBuilder {

    private static final Pattern LEAD = Pattern.compile("(?iu)(?<!\\p{L})(?:năm|quý)\\s+$");

    private final PastSentence sentence;
    private final String text;
    private final Map<Integer, JudgedClaim> claims;
    private final DataSet data;
    private final Agency agency;
    private final Catalogue catalogue;
    private final CitationFinder citations;
    private final ClaimWords words;
    private final List<FramePart> parts = new ArrayList<>();
    private final Set<String> zeroFigures = new HashSet<>();
    private boolean aligned = true;
    private int at;

    PartsBuilder(
            PastSentence sentence,
            Map<Integer, JudgedClaim> claims,
            DataSet data,
            Agency agency,
            Catalogue catalogue,
            CitationFinder citations,
            ClaimWords words) {
        this.sentence = sentence;
        this.text = sentence.sentence();
        this.claims = claims;
        this.data = data;
        this.agency = agency;
        this.catalogue = catalogue;
        this.citations = citations;
        this.words = words;
    }

    Frame frame(FrameSource source, NumeralScanner scanner, ZeroWords zeroWords) {
        var spans = scanner.scan(text);
        for (int i = 0; i < spans.size(); i++) {
            var next =
                    i + 1 < spans.size()
                            ? Optional.of(spans.get(i + 1))
                            : Optional.<NumericSpan>empty();
            if (spans.get(i).start() >= at) {
                take(spans.get(i), next);
            }
        }
        wordsUpTo(text.length());
        var trimmed = trimmed(source.section(), zeroWords);
        var said = trimmed.sentence();
        var moved = trimmed.parts().stream().anyMatch(FramePart.Movement.class::isInstance);
        if (!claims.isEmpty()) {
            aligned &= moved || !words.movement().matcher(said).find();
            aligned &= !words.reason().matcher(said).find();
        }
        return new Frame(
                source,
                sentence.shape(),
                aligned ? Frame.Quality.ALIGNED : Frame.Quality.UNALIGNED,
                trimmed.parts(),
                text,
                zeroWords.in(said, source.section(), toldFigures()),
                zeroFigures,
                words.all().matcher(said).find() ? equalFigures() : Set.of(),
                presumed(trimmed, zeroWords, source.section()),
                trimmed.leftOut(),
                trimmed.open());
    }

    /** The sentence without what no figure proves; a table and a heading claim nothing besides. */
    private Trimmed trimmed(String section, ZeroWords zeroWords) {
        var kind = sentence.shape().kind();
        if (!aligned || kind.isOfTable() || kind == Shape.Kind.HEADING) {
            return new Trimmed(parts, text, List.of(), false, Set.of());
        }
        return new Trimmer(words, zeroWords, section, toldFigures()).trim(parts);
    }

    private Set<String> presumed(Trimmed trimmed, ZeroWords zeroWords, String section) {
        if (sentence.shape().kind().isOfTable()) {
            return Set.of();
        }
        if (claims.isEmpty()) {
            return zeroWords.presumed(text, section);
        }
        return trimmed.presumed().stream()
                .filter(id -> !zeroFigures.contains(id))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> toldFigures() {
        return parts.stream()
                .filter(FramePart.Figure.class::isInstance)
                .map(part -> ((FramePart.Figure) part).indicator())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The indicators whose values are the same: "toàn bộ 338 hồ sơ …, 338 hồ sơ đúng hạn". */
    private Set<String> equalFigures() {
        var equal = new HashSet<String>();
        var values = new HashMap<BigDecimal, String>();
        for (var part : parts) {
            if (part instanceof FramePart.Figure(var id, var percent, _, _) && !percent) {
                var value = data.find(id).map(o -> o.value().stripTrailingZeros());
                var other = value.map(v -> values.putIfAbsent(v, id)).orElse(id);
                if (other != null && !other.equals(id)) {
                    equal.add(id);
                    equal.add(other);
                }
            }
        }
        return equal;
    }

    private void take(NumericSpan span, Optional<NumericSpan> next) {
        switch (span.reading()) {
            case Reading.LegalNumber _ -> takeCitation(span, next);
            case Reading.PeriodMention mention -> takePeriod(span, mention);
            case Reading.CalendarDate(var date) -> takeDate(span, date);
            case Reading.Ordinal _, Reading.ProperName _ -> wordsUpTo(span.end());
            case Reading.Quantity _ when isNumberOfTable(span) || isInWords(span) ->
                    wordsUpTo(span.end());
            case Reading.DayOfMonth _ -> leaveBlank(span);
            case Reading.Quantity _ -> takeFigure(span, span.start(), span.end());
            case Reading.Ratio ratio -> {
                takeFigure(span, ratio.partStart(), ratio.partEnd());
                takeFigure(span, ratio.wholeStart(), ratio.wholeEnd());
            }
            default -> leave(span.end());
        }
    }

    private void takeFigure(NumericSpan span, int start, int end) {
        var claim = claims.get(start);
        wordsUpTo(start);
        at = end;
        if (claim == null) {
            aligned = false;
            return;
        }
        switch (claim.verdict()) {
            case Verdict.Supported(var observation) ->
                    addFigure(
                            observation.indicator(),
                            claim.claim(),
                            end == span.end() && span.text().endsWith("%"),
                            OptionalInt.of(
                                    ToldUnit.of(
                                            claim.claim(),
                                            observation.indicator(),
                                            observation.value())));
            case Verdict.Derived derived when isMovement(derived) ->
                    addMovement(derived, claim.claim(), span, start);
            case Verdict.Derived derived ->
                    catalogue
                            .find(derived.indicator())
                            .ifPresentOrElse(
                                    i ->
                                            addFigure(
                                                    i,
                                                    claim.claim(),
                                                    end == span.end() && span.text().endsWith("%"),
                                                    ToldUnit.ofDerived(claim.claim(), i)),
                                    () -> aligned = false);
            default -> aligned = false;
        }
    }

    /** Whether the figure is the difference between two periods' values of one indicator. */
    private static boolean isMovement(Verdict.Derived derived) {
        var operands = derived.operands();
        return operands.size() == 2
                && operands.get(0).indicator().equals(operands.get(1).indicator());
    }

    private void addFigure(Indicator indicator, Claim claim, boolean percent, OptionalInt power) {
        aligned &= power.isPresent();
        parts.add(
                new FramePart.Figure(
                        indicator.id(), percent, claim.span().qualifier(), power.orElse(0)));
        if (claim.value().signum() == 0) {
            zeroFigures.add(indicator.id());
        }
    }

    private void addMovement(Verdict.Derived derived, Claim claim, NumericSpan span, int start) {
        var before = text.substring(0, start);
        var rise = words.riseBefore().matcher(before).find();
        if (!rise && !words.fallBefore().matcher(before).find()) {
            aligned = false;
            return;
        }
        var now = derived.operands().get(0);
        var difference = now.value().subtract(derived.operands().get(1).value());
        var percent = span.text().endsWith("%");
        var relative = percent && !now.indicator().unit().equals("%");
        parts.add(
                new FramePart.Movement(
                        now.indicator().id(),
                        relative
                                ? FramePart.Movement.Measure.RELATIVE
                                : FramePart.Movement.Measure.DIFFERENCE,
                        rise,
                        percent,
                        relative ? 0 : ToldUnit.of(claim, now.indicator(), difference)));
    }

    private void takeCitation(NumericSpan span, Optional<NumericSpan> next) {
        var cited = citations.read(text, span, next);
        var known = issued(cited.number());
        if (known.isEmpty() && !catalogue.citations(cited.number()).isEmpty()) {
            wordsUpTo(cited.start());
            parts.add(
                    new FramePart.Standing(
                            cited.number(), text.substring(cited.start(), cited.end())));
            at = cited.end();
            return;
        }
        wordsUpTo(cited.start());
        var subject =
                known.map(IssuedDocument::subject)
                        .orElse(
                                cited.subjectStart() < 0
                                        ? ""
                                        : text.substring(cited.subjectStart(), cited.subjectEnd()));
        parts.add(
                new FramePart.Issued(
                        cited.number(),
                        known.map(IssuedDocument::type).orElse(cited.type()),
                        issuer(cited, known),
                        subject,
                        cited.dateText(),
                        cited.date() != null && isLongBefore(cited.date())));
        at = cited.end();
        known.ifPresent(d -> takeSubject(d.subject()));
    }

    private boolean isLongBefore(LocalDate date) {
        return date.isBefore(ReportingCalendar.firstDay(data.period()).minusMonths(2));
    }

    /** The subject as the data have it, where it stands soon behind the number. */
    private void takeSubject(String subject) {
        if (subject.isBlank()) {
            return;
        }
        var start = VietnameseText.comparable(text).indexOf(VietnameseText.comparable(subject), at);
        var sameLength = VietnameseText.comparable(text).length() == text.length();
        if (start >= 0 && start - at <= 60 && sameLength && plain(at, start)) {
            wordsUpTo(start);
            at = start + subject.length();
            parts.add(new FramePart.Subject(text.substring(start, at)));
        }
    }

    private boolean plain(int from, int to) {
        return text.substring(from, to).chars().noneMatch(Character::isDigit);
    }

    private Optional<IssuedDocument> issued(String number) {
        return data.documents().stream().filter(d -> d.number().equals(number)).findFirst();
    }

    private String issuer(CitationFinder.Cited cited, Optional<IssuedDocument> known) {
        if (known.isPresent()) {
            var issuer = known.get().issuer();
            return issuer == null || issuer.equalsIgnoreCase(agency.name()) ? "" : issuer;
        }
        var symbol = "(?U).*[-/]" + Pattern.quote(agency.symbol()) + "(?:-.*)?";
        if (cited.number().matches(symbol)) {
            return "";
        }
        return cited.issuer().isEmpty() ? "(khác)" : cited.issuer();
    }

    private void takePeriod(NumericSpan span, Reading.PeriodMention mention) {
        var role = role(span, mention);
        if (role == null) {
            leave(span.end());
            return;
        }
        var start = withLead(span.start());
        wordsUpTo(start);
        parts.add(
                new FramePart.Time(role, offset(role, mention), text.substring(start, span.end())));
        at = span.end();
    }

    /** Where the mention begins with the word that introduces it: "năm 2023", "Quý I". */
    private int withLead(int start) {
        var lead = LEAD.matcher(text.substring(at, start));
        return lead.find() ? at + lead.start() : start;
    }

    private FramePart.Time.@org.jspecify.annotations.Nullable Role role(
            NumericSpan span, Reading.PeriodMention mention) {
        var period = data.period();
        var year = mention.year();
        var thisYear = year == null || year == period.year();
        return switch (mention.kind()) {
            case YEARS ->
                    programme(mention) ? FramePart.Time.Role.PROGRAMME : FramePart.Time.Role.YEAR;
            case YEAR ->
                    period.kind() == vn.duthao.catalogue.Period.Kind.YEAR
                                    && thisYear
                                    && toldOfPeriod(span)
                            ? FramePart.Time.Role.OWN_PERIOD
                            : FramePart.Time.Role.YEAR;
            case QUARTER -> {
                if (period.kind() != vn.duthao.catalogue.Period.Kind.QUARTER) {
                    yield FramePart.Time.Role.YEAR;
                }
                yield thisYear && mention.number() == period.number()
                        ? FramePart.Time.Role.OWN_PERIOD
                        : FramePart.Time.Role.QUARTER;
            }
            case FIRST_HALF ->
                    period.kind() == vn.duthao.catalogue.Period.Kind.HALF && thisYear
                            ? FramePart.Time.Role.OWN_PERIOD
                            : FramePart.Time.Role.YEAR;
            case NINE_MONTHS ->
                    period.kind() == vn.duthao.catalogue.Period.Kind.NINE_MONTHS && thisYear
                            ? FramePart.Time.Role.OWN_PERIOD
                            : FramePart.Time.Role.YEAR;
            case SECOND_HALF -> FramePart.Time.Role.YEAR;
            case MONTH, FIRST_MONTHS, LAST_MONTHS -> year == null ? FramePart.Time.Role.YEAR : null;
        };
    }

    private static boolean programme(Reading.PeriodMention mention) {
        var first = mention.year();
        var last = mention.lastYear();
        return first != null && last != null && last - first >= 3;
    }

    private int offset(FramePart.Time.Role role, Reading.PeriodMention mention) {
        var last = mention.lastYear();
        if (role == FramePart.Time.Role.PROGRAMME) {
            return last == null ? 0 : last;
        }
        if (role != FramePart.Time.Role.QUARTER) {
            return 0;
        }
        var period = data.period();
        var year = mention.year();
        return ((year == null ? period.year() : year) - period.year()) * 4
                + mention.number()
                - period.number();
    }

    /** Whether the mention names the report's own period, not the year of a plan. */
    private boolean toldOfPeriod(NumericSpan span) {
        var before = text.substring(0, withLead(span.start())).strip();
        return before.isEmpty()
                || before.matches("(?isu).*(?:trong|kết quả công tác cải cách hành chính|cchc)$")
                || sentence.section().equals(FrameSource.CLOSING);
    }

    private void takeDate(NumericSpan span, LocalDate date) {
        var first = date.equals(ReportingCalendar.firstDay(data.period()));
        var last = date.equals(ReportingCalendar.lastDay(data.period()));
        if (!first && !last) {
            leaveBlank(span);
            return;
        }
        wordsUpTo(span.start());
        var role = first ? FramePart.Time.Role.FIRST_DAY : FramePart.Time.Role.LAST_DAY;
        parts.add(new FramePart.Time(role, 0, span.text()));
        at = span.end();
    }

    /** The number of a table, "Bảng 1.", or the first cell of its row, which numbers the row. */
    private boolean isNumberOfTable(NumericSpan span) {
        return sentence.shape().kind() == Shape.Kind.CAPTION
                        && text.indexOf(' ') == span.start() - 1
                || isRowNumber(span);
    }

    private boolean isRowNumber(NumericSpan span) {
        return sentence.shape().kind() == Shape.Kind.CELL
                && sentence.shape().column() == 0
                && claims.isEmpty()
                && span.text().length() == text.length();
    }

    /** A number in letters that states no statistic: "hai mươi bốn giờ". */
    private boolean isInWords(NumericSpan span) {
        return !claims.containsKey(span.start())
                && span.text().chars().noneMatch(Character::isDigit);
    }

    private void leaveBlank(NumericSpan span) {
        wordsUpTo(span.start());
        parts.add(new FramePart.Blank(span.text()));
        at = span.end();
    }

    private void leave(int end) {
        aligned = false;
        wordsUpTo(end);
    }

    private void wordsUpTo(int end) {
        if (end > at) {
            parts.add(new FramePart.Words(text.substring(at, end)));
            at = end;
        }
    }
}
