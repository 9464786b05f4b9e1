/** Reports and verdicts as files: each format in its own sub-package. */
@NullMarked
package vn.duthao.render;

import org.jspecify.annotations.NullMarked;
