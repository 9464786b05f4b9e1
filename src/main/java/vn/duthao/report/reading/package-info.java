/**
 * Files of offices (DOCX, DOC, RTF, ODT, HTML, text, PDF, scans) read into the report tree, in
 * three steps.
 *
 * <ol>
 *   <li>A file becomes {@code Element}s in reading order: lines with their look, tables, footnotes
 *       ({@code TextFile}, {@code OfficeFile}, {@code PageFile}).
 *   <li>{@code ReportAssembler} recognises the parts, the same for every kind of file: {@code
 *       LetterheadRecogniser} what stands above the body, {@code EndingRecogniser} what stands
 *       below it, {@code HeadingRecogniser} the headings between.
 *   <li>{@code BlockAssembler} makes paragraphs, items, tables and footnotes of what stands under a
 *       heading, {@code SentenceSplitter} sentences of their text.
 * </ol>
 *
 * <p>No text is lost: what is recognised as nothing else is a paragraph where it stands. The words
 * by which parts are known are data ({@code report/words.yaml}).
 */
@NullMarked
package vn.duthao.report.reading;

import org.jspecify.annotations.NullMarked;
