/**
 * Drafting for many agencies in one run that may be interrupted at any moment: what is to be
 * drafted is planned, each draft appears whole in the run's folder, and the summary is made from
 * that folder alone.
 */
@NullMarked
package vn.duthao.batch;

import org.jspecify.annotations.NullMarked;
