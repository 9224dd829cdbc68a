/** Programs that a newcomer would copy; each is also a command of {@code disse-examples.jar}. */
@NullMarked
package org.disse.examples;

import org.jspecify.annotations.NullMarked;
