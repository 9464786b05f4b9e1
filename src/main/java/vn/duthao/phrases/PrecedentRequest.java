package vn.duthao.phrases;

import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Period;

/**
 * What precedents are wanted for. The agency's own reports of this period and later never answer
 * it.
 */
public record PrecedentRequest(Agency agency, String reportType, Period period) {}
