package vn.duthao.check;

import java.util.List;
import java.util.Optional;

/**
 * "giảm từ 8,15% xuống còn 2,36%": the second figure is of this period what the first was of the
 * earlier one.
 */
final class FromEarlier {

    /** Fewer letters than a clause has, more than a unit and "giảm xuống chỉ còn". */
    private static final int MOST_BETWEEN = 40;

    private final CandidateRegister register;
    private final Agreement agreement;
    private final Lexicon lexicon;

    FromEarlier(CandidateRegister register, Lexicon lexicon, Thresholds thresholds) {
        this.register = register;
        this.lexicon = lexicon;
        this.agreement = new Agreement(thresholds);
    }

    /** Sets bindings and verdicts of figures to which one that is told rightly has come. */
    void judge(List<Binding> bindings, List<Verdict> verdicts) {
        for (var i = 1; i < bindings.size(); i++) {
            var index = i;
            var claim = bindings.get(i).claim();
            if (verdicts.get(i - 1) instanceof Verdict.Supported(var before)
                    && leadsOn(bindings.get(i - 1).claim().claim(), claim.claim())) {
                now(before.id(), bindings.get(i - 1))
                        .ifPresent(
                                fit -> {
                                    var agrees = agreement.holds(claim, fit.candidate());
                                    var told = Judge.observation(fit.candidate());
                                    bindings.set(
                                            index, new Binding(claim, fit, agrees, 1, List.of()));
                                    verdicts.set(
                                            index,
                                            agrees
                                                    ? new Verdict.Supported(told)
                                                    : new Verdict.Refuted(told));
                                });
            }
        }
    }

    /** Nothing but the unit and "xuống còn" stand between the two. */
    private boolean leadsOn(Claim from, Claim to) {
        if (!from.place().equals(to.place()) || from.kind() != to.kind()) {
            return false;
        }
        var between = from.place().sentence().substring(from.end(), to.start());
        if (between.length() > MOST_BETWEEN
                || between.chars().anyMatch(c -> ",;:()".indexOf(c) >= 0)) {
            return false;
        }
        var words = lexicon.tokenizer().words(between);
        return lexicon.list(WordList.LED_TO).before(words, words.size()) != null;
    }

    /** The indicator's value of this period where the figure before told that of the earlier. */
    private Optional<Fit> now(String before, Binding binding) {
        var fit = binding.fit();
        if (fit == null || !fit.candidate().earlier() || !fit.candidate().ids().contains(before)) {
            return Optional.empty();
        }
        return register.observed().stream()
                .filter(c -> register.earlier(c).filter(fit.candidate()::equals).isPresent())
                .map(c -> new Fit(c, fit.score()))
                .findFirst();
    }
}
