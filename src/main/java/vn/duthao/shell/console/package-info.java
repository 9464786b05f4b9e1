/** Where commands print, in which language, how wide and whether in colour. */
@NullMarked
package vn.duthao.shell.console;

import org.jspecify.annotations.NullMarked;
