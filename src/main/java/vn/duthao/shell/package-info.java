/** The commands, their options and exit codes. */
@NullMarked
package vn.duthao.shell;

import org.jspecify.annotations.NullMarked;
