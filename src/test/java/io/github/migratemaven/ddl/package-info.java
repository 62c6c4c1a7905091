/** Tests of the room {@code ddl}. */
@NullMarked
package io.github.migratemaven.ddl;

import org.jspecify.annotations.NullMarked;
