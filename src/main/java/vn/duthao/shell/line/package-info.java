/**
 * From the words of a command line to a command's parameters. Spring Shell's own parser joins the
 * words again, passes over unknown options and loses exit codes; this one keeps each word as the
 * user gave it and says what is wrong with it.
 */
@NullMarked
package vn.duthao.shell.line;

import org.jspecify.annotations.NullMarked;
