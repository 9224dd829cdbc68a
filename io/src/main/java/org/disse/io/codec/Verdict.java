package org.disse.io.codec;

import java.util.Optional;
import org.disse.check.Report;
import org.disse.knowledge.KnowledgeBase;

/**
 * What reading gave.
 *
 * @param value the knowledge base, if it may be used
 * @param report all findings
 * @param leftOut how many broken entries are not in it
 */
public record Verdict(Optional<KnowledgeBase> value, Report report, int leftOut) {}
