/** Tests of the room {@code plan}. */
@NullMarked
package io.github.migratemaven.plan;

import org.jspecify.annotations.NullMarked;
