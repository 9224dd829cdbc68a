/** Short programs that each show how one thing is done; the page of recipes quotes them. */
@NullMarked
package org.disse.examples.recipe;

import org.jspecify.annotations.NullMarked;
