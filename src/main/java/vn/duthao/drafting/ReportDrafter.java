package vn.duthao.drafting;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Corpus;
import vn.duthao.check.CheckReport;
import vn.duthao.check.CheckRequest;
import vn.duthao.check.FigureChecker;
import vn.duthao.check.Severity;
import vn.duthao.phrases.PrecedentRequest;
import vn.duthao.phrases.Precedents;
import vn.duthao.phrases.Retriever;
import vn.duthao.plan.ContentSelector;
import vn.duthao.plan.DocumentPlan;
import vn.duthao.plan.DocumentPlanner;
import vn.duthao.plan.Facts;
import vn.duthao.plan.Message;
import vn.duthao.plan.Microplanner;
import vn.duthao.plan.PlanWords;
import vn.duthao.plan.SectionRouter;
import vn.duthao.plan.SentencePlan;
import vn.duthao.realise.PhraseRealiser;
import vn.duthao.realise.llm.ModelWriter;
import vn.duthao.report.Origin;
import vn.duthao.report.Report;
import vn.duthao.report.Sentence;

/** From statistics to a checked draft. The same inputs give the same report. */
public final class ReportDrafter {

    private final Corpus corpus;
    private final Retriever retriever;
    private final FigureChecker figureChecker;
    private final @Nullable ModelWriter modelWriter;
    private final PlanWords words = new PlanWords();

    /**
     * A drafter.
     *
     * @param modelWriter words the sections anew, null for the offline writer's words
     */
    public ReportDrafter(
            Corpus corpus,
            Retriever retriever,
            FigureChecker figureChecker,
            @Nullable ModelWriter modelWriter) {
        this.corpus = corpus;
        this.retriever = retriever;
        this.figureChecker = figureChecker;
        this.modelWriter = modelWriter;
    }

    /** Drafts the report and checks it. */
    public Draft draft(DraftingRequest request) {
        var outline = request.outline();
        var period = request.data().period();
        var contentSelector =
                new ContentSelector(corpus.catalogue(), new SectionRouter(corpus.catalogue()));
        var microplanner = new Microplanner(request.agency(), outline.letter(), words);

        Facts facts = new Facts(request.data(), request.earlier(), corpus.catalogue());
        List<Message> messages = contentSelector.select(facts, outline);
        DocumentPlan plan = new DocumentPlanner().plan(messages, outline, period.kind());
        Precedents precedents =
                retriever.retrieve(
                        new PrecedentRequest(request.agency(), outline.reportType(), period));
        List<SentencePlan> sentences = microplanner.aggregate(plan, precedents, facts);
        ModelWriter.Written written = written(request, plan, sentences, precedents, facts);
        Report report = report(request, facts, plan, written.sentences());
        return checked(request, report).worded(written.sections());
    }

    /** In the model's words where there is one, else as planned. */
    private ModelWriter.Written written(
            DraftingRequest request,
            DocumentPlan plan,
            List<SentencePlan> sentences,
            Precedents precedents,
            Facts facts) {
        if (modelWriter == null) {
            return new ModelWriter.Written(sentences, List.of());
        }
        return modelWriter.write(
                plan,
                sentences,
                precedents,
                facts,
                request.agency(),
                request.outline().title() + " " + request.data().period().inWords(),
                new DraftProof(s -> check(request, report(request, facts, plan, s))));
    }

    private Report report(
            DraftingRequest request, Facts facts, DocumentPlan plan, List<SentencePlan> sentences) {
        return realiser(request, facts).realise(plan, sentences, letterhead(request));
    }

    /**
     * What was carried over from an older report and is wrong by now is withdrawn: what is wrong by
     * itself, then what is wrong beside the rest.
     */
    private Draft checked(DraftingRequest request, Report report) {
        var carried = report.withoutAnnexes().without(s -> !isCarriedOver(s));
        var plausible = withdrawn(report, check(request, carried));
        var verdicts = check(request, plausible);
        var sound = withdrawn(plausible, verdicts);
        return sound.equals(plausible)
                ? new Draft(plausible, verdicts, List.of())
                : new Draft(sound, check(request, sound), List.of());
    }

    /** The report without what was carried over and is found wrong. */
    private Report withdrawn(Report report, CheckReport verdicts) {
        var wrong =
                verdicts.findings().stream()
                        .filter(f -> f.severity() == Severity.ERROR)
                        .map(f -> f.place().sentence())
                        .collect(Collectors.toSet());
        return new Withdrawal(words).of(report, s -> isCarriedOver(s) && wrong.contains(s.text()));
    }

    private static boolean isCarriedOver(Sentence sentence) {
        return sentence.origin() instanceof Origin.Precedent precedent && precedent.carriedOver();
    }

    private CheckReport check(DraftingRequest request, Report report) {
        return figureChecker.check(
                CheckRequest.of(name(request), report).against(request.data(), request.earlier()));
    }

    private PhraseRealiser realiser(DraftingRequest request, Facts facts) {
        return new PhraseRealiser(request.outline(), request.agency(), facts, corpus, words);
    }

    private vn.duthao.report.Letterhead letterhead(DraftingRequest request) {
        var agency = request.agency();
        var letter = request.outline().letter();
        return new vn.duthao.report.Letterhead(
                corpus.agencies().superior(agency),
                corpus.agencies().issuer(agency),
                "/" + letter.symbol() + "-" + agency.symbol(),
                agency.place(),
                null,
                letter.documentType());
    }

    private static String name(DraftingRequest request) {
        return request.agency().id() + " " + request.data().period().code();
    }
}
