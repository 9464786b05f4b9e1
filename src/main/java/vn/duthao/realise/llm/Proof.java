package vn.duthao.realise.llm;

import java.util.List;
import vn.duthao.plan.SentencePlan;

/** Holds sentences with their figures printed against the data, as a reviewer would. */
public interface Proof {

    /**
     * What is wrong.
     *
     * @param sentences of the report as it would be
     * @return a text for each fault, empty where every figure states what its slot says
     */
    List<String> objections(List<SentencePlan> sentences);
}
