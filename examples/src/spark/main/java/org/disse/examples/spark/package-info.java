/**
 * A corpus too large for one machine, counted by Apache Spark. Built by {@code mvn -Pspark verify}
 * only.
 */
@NullMarked
package org.disse.examples.spark;

import org.jspecify.annotations.NullMarked;
