@NullMarked
package org.disse.examples.recipe;

import org.jspecify.annotations.NullMarked;
