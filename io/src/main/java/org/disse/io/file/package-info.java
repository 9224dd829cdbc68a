/** Files that appear whole or not at all. Internal. */
@NullMarked
package org.disse.io.file;

import org.jspecify.annotations.NullMarked;
