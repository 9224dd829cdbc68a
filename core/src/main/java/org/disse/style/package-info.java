/** How models are generated. Not exported. */
@NullMarked
package org.disse.style;

import org.jspecify.annotations.NullMarked;
