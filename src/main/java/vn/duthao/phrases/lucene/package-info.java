/** The phrase index in Apache Lucene. */
@NullMarked
package vn.duthao.phrases.lucene;

import org.jspecify.annotations.NullMarked;
