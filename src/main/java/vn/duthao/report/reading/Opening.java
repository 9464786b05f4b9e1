package vn.duthao.report.reading;

import java.util.List;
import vn.duthao.report.Letterhead;

/**
 * What stands above the body.
 *
 * @param title empty where none was found
 * @param others lines among the letterhead that are no part of it
 * @param body what stands below
 */
record Opening(Letterhead letterhead, String title, List<Line> others, List<Element> body) {}
