/**
 * The language-model writer: it hands a model slots and masked passages, and lets through only
 * words whose figures, documents and names code prints.
 *
 * <p>Besides: the connection to it, its settings, what its calls cost, and answers kept from
 * earlier calls or written elsewhere. The program works whole without it.
 *
 * <p>What goes wrong with a model is a {@link vn.duthao.realise.llm.ModelFailure} of a kind; what
 * the server said about it is never shown, since it may repeat the key or be of any size.
 */
@NullMarked
package vn.duthao.realise.llm;

import org.jspecify.annotations.NullMarked;
