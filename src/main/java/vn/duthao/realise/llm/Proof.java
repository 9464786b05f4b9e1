package vn.duthao.realise.llm;

import java.util.List;
import vn.duthao.plan.SentencePlan;

/** Holds sentences with their figures printed against the data, as a reviewer would. */
public interface Proof {

    /**
     * What is wrong.
     *
     * @param section whose sentences these are now, all of them
     * @param sentences of the section as the report would have them
     * @return a text for each fault, empty where every figure states what its slot says
     */
    List<String> objections(String section, List<SentencePlan> sentences);
}
