/**
 * What is wrong with a knowledge base or a document: findings, reports, and the checks of meaning.
 *
 * <p>Start with {@link org.disse.check.Report}, {@link org.disse.check.Finding} and {@link
 * org.disse.check.Checks}.
 *
 * <pre>{@code
 * Report report = Checks.standard().run(base);
 * if (!report.isValid()) {
 *   report.findings().forEach(finding -> System.out.println(finding.pointer() + " " + finding));
 * }
 * }</pre>
 */
@ModelStyle
@NullMarked
package org.disse.check;

import org.disse.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
