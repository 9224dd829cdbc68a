@NullMarked
package org.disse.io.picture;

import org.jspecify.annotations.NullMarked;
