/**
 * Rules for the legal documents that a report cites.
 *
 * <p>{@code CitationReader} reads kind, number, date, issuer and subject; {@code CitedDocuments}
 * holds all citations of a report beside the {@code KnownDocuments}; each rule asks it one
 * question. A date that one rule finds fault with proves nothing in another.
 */
@NullMarked
package vn.duthao.check.rule.citation;

import org.jspecify.annotations.NullMarked;
