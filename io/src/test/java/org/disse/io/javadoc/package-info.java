@NullMarked
package org.disse.io.javadoc;

import org.jspecify.annotations.NullMarked;
