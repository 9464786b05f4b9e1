/**
 * Past reports on their way into a workspace and out of it: what a file says that it is, whether
 * one like it is there, and its place in the corpus.
 */
@NullMarked
package vn.duthao.filing;

import org.jspecify.annotations.NullMarked;
