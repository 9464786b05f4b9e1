/** The scoreboard in its forms, and the baselines it is held against. */
@NullMarked
package vn.duthao.evaluation.board;

import org.jspecify.annotations.NullMarked;
