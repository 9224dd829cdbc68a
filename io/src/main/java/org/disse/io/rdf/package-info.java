/**
 * Entries as a graph of RDF: which IRIs stand for them, which for the fields, types and words of
 * the format, and two ways to write it. Made from the field tables; not exported.
 */
@NullMarked
package org.disse.io.rdf;

import org.jspecify.annotations.NullMarked;
