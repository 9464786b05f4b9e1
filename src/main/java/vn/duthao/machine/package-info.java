/** What else the user's machine has: programs that do what Duthao does not. */
@NullMarked
package vn.duthao.machine;

import org.jspecify.annotations.NullMarked;
