/** How far the program can be trusted: its suites, their metrics, and the baselines to keep. */
@NullMarked
package vn.duthao.evaluation;

import org.jspecify.annotations.NullMarked;
