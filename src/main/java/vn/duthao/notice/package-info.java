/**
 * What the program says to people: a key with arguments, told in Vietnamese or English from message
 * bundles, and the one family of failures. A leaf.
 */
@NullMarked
package vn.duthao.notice;

import org.jspecify.annotations.NullMarked;
