@NullMarked
package org.disse.io.stream;

import org.jspecify.annotations.NullMarked;
