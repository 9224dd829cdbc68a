/** Runs the programs as a user would and looks at what they print. */
@NullMarked
package org.disse.examples;

import org.jspecify.annotations.NullMarked;
