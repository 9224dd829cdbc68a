/**
 * What pictures show and where: the map of entries and claims, its layers, and the places of all
 * boxes and lines. Not exported: {@code org.disse.io.export} writes it.
 */
@NullMarked
package org.disse.io.picture;

import org.jspecify.annotations.NullMarked;
