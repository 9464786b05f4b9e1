/**
 * Reports and verdicts as JSON for other programs: {@code duthao/check/1}, {@code duthao/draft/1}.
 */
@NullMarked
package vn.duthao.render.json;

import org.jspecify.annotations.NullMarked;
