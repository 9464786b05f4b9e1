/**
 * The outcome of a check as one page that needs no network: the report as it reads, its figures
 * marked by verdict, the findings and the data beside it.
 *
 * <p>{@link vn.duthao.render.html.CheckPage} puts the page together; every text goes through {@code
 * Markup}, which escapes it. {@code CrossReferences} says which figure is told by which row of the
 * data and found fault with by which finding. The page is whole without its script: figures, marks,
 * findings and rows link to each other. Style and script are {@code html/page.css} and {@code
 * html/page.js}; a Content-Security-Policy lets these two run and nothing else.
 */
@NullMarked
package vn.duthao.render.html;

import org.jspecify.annotations.NullMarked;
