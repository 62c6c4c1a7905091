/** Tests of the room {@code safety}. */
@NullMarked
package io.github.migratemaven.safety;

import org.jspecify.annotations.NullMarked;
