package vn.duthao.check.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Corpus;
import vn.duthao.check.CheckRequest;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.PlacedSentence;
import vn.duthao.check.Subject;
import vn.duthao.report.Report;
import vn.duthao.statistics.DataSet;

/**
 * What the rules look at.
 *
 * @param request what is checked, and against what
 * @param sentences everything that is read, in order; the index of a place is the one here
 * @param claims every figure with its verdict, in reading order
 * @param zeros figures told in words, "không có hồ sơ quá hạn", each with its verdict; only where
 *     it is clear what did not arise
 * @param subject whom and what time the report is about
 * @param corpus the facts: catalogue with citations, agencies, outlines
 * @param readings what rules have read of it so far
 */
public record Examination(
        CheckRequest request,
        List<PlacedSentence> sentences,
        List<ExaminedClaim> claims,
        List<ExaminedClaim> zeros,
        Subject subject,
        Corpus corpus,
        Readings readings) {

    /** One of which nothing was read yet. */
    public Examination(
            CheckRequest request,
            List<PlacedSentence> sentences,
            List<ExaminedClaim> claims,
            List<ExaminedClaim> zeros,
            Subject subject,
            Corpus corpus) {
        this(request, sentences, claims, zeros, subject, corpus, new Readings());
    }

    public Examination {
        sentences = List.copyOf(sentences);
        claims = List.copyOf(claims);
        zeros = List.copyOf(zeros);
    }

    /** The report. */
    public Report report() {
        return request.report();
    }

    /** Null where the report is checked against itself only. */
    public @Nullable DataSet data() {
        return request.data();
    }

    /** Ids of indicators that must be told where the data have them. */
    public Set<String> required() {
        return request.required();
    }
}
