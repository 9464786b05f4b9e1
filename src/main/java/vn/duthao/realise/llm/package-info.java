/**
 * The language-model writer: it hands a model slots and masked passages, and lets through only
 * words whose figures, documents and names code prints.
 */
@NullMarked
package vn.duthao.realise.llm;

import org.jspecify.annotations.NullMarked;
