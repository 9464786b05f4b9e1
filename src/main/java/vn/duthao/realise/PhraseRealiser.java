package vn.duthao.realise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.Period;
import vn.duthao.plan.DocumentPlan;
import vn.duthao.plan.Facts;
import vn.duthao.plan.PlanWords;
import vn.duthao.plan.SentencePlan;
import vn.duthao.plan.Wording;
import vn.duthao.report.Annex;
import vn.duthao.report.Letterhead;
import vn.duthao.report.Origin;
import vn.duthao.report.Report;
import vn.duthao.report.Sentence;
import vn.duthao.report.Slot;
import vn.duthao.statistics.IssuedDocument;

/** Realises in the words of past reports and the catalogue: every figure is printed by code. */
public final class PhraseRealiser implements Realiser {

    private final String title;
    private final Period period;
    private final Agency agency;
    private final PlanWords words;
    private final TimeWords time;
    private final FrameRealiser frames;
    private final StatementRealiser statements;
    private final List<Annex> annexes;

    /**
     * A realiser for one report.
     *
     * @param outline of the report
     */
    public PhraseRealiser(
            Outline outline, Agency agency, Facts facts, Corpus corpus, PlanWords words) {
        this.period = facts.data().period();
        this.title = outline.title() + " " + period.inWords();
        this.agency = agency;
        this.words = words;
        this.time = new TimeWords(period);
        this.frames =
                new FrameRealiser(
                        facts,
                        time,
                        new AgencyWords(agency, corpus.agencies()),
                        new StandingLaw(corpus.catalogue()),
                        words);
        this.statements =
                new StatementRealiser(facts, names(outline.title(), agency, period), time, words);
        this.annexes = new StatisticsAnnex(words).of(facts, outline);
    }

    @Override
    public Report realise(DocumentPlan plan, List<SentencePlan> sentences, Letterhead letterhead) {
        var realised = sentences.stream().map(s -> new PlacedSentence(s, sentence(s))).toList();
        var tree = new ReportTree(realised);
        return new Report(
                letterhead,
                tree.title().orElse(title),
                tree.preamble(),
                tree.sections(plan),
                tree.closing(),
                recipients(),
                new vn.duthao.report.Signature(agency.authority(), agency.signerTitle(), ""),
                annexes);
    }

    private List<String> recipients() {
        var recipients = new ArrayList<>(agency.recipients());
        if (!agency.archive().isEmpty()) {
            recipients.add(words.archive(agency.archive()));
        }
        return recipients;
    }

    private Sentence sentence(SentencePlan plan) {
        return switch (plan.wording()) {
            case Wording.Framed framed -> frames.realise(framed, plan.note());
            case Wording.Stated stated -> statements.realise(stated, plan.note());
            case Wording.Written written -> statements.realise(written, plan.note());
            case Wording.Announced(var document, var basis) -> announced(document, plan.note());
            case Wording.Said(var text) ->
                    new Sentence(
                            capitalised(text.text()),
                            List.of(),
                            new Origin.Supplied(text.source().toString()),
                            plan.note());
            case Wording.Wanted(var what) ->
                    new Sentence(words.gap(what), List.of(), new Origin.Gap(what), plan.note());
        };
    }

    private static String capitalised(String text) {
        var first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first))
                + text.substring(Character.charCount(first));
    }

    private Sentence announced(IssuedDocument document, @Nullable String note) {
        var date = document.date();
        var issuer = document.issuer();
        var teller =
                issuer == null || issuer.equalsIgnoreCase(agency.name()) ? agency.self() : issuer;
        var sentence = new SentenceBuilder();
        var source = document.source().toString();
        sentence.words(words.announcement(teller, document.type()));
        sentence.slot(
                document.number() + (date == null ? "" : words.dated(time.date(date, "01/3/2024"))),
                Slot.Kind.DOCUMENT,
                document.number(),
                source);
        sentence.words(words.about(document.subject()));
        sentence.slot(document.subject(), Slot.Kind.DOCUMENT, document.number(), source);
        sentence.words(".");
        return sentence.build(new Origin.Formula("announcement"), note);
    }

    private static Map<String, String> names(String subject, Agency agency, Period period) {
        return Map.of(
                "agency.self", agency.self(),
                "agency.name", agency.name(),
                "agency.parentSelf", agency.parentSelf(),
                "period", period.inWords(),
                "period.short", period.inWords(),
                "report.subject", Character.toLowerCase(subject.charAt(0)) + subject.substring(1));
    }

    /** A sentence with its plan. */
    record PlacedSentence(SentencePlan plan, Sentence sentence) {}
}
