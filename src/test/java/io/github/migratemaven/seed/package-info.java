/** Tests of the room {@code seed}. */
@NullMarked
package io.github.migratemaven.seed;

import org.jspecify.annotations.NullMarked;
