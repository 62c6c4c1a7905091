/**
 * What went wrong, as facts: {@link io.github.migratemaven.error.MigrateException} and the
 * catalogue of error codes. No prose is assembled for a terminal here.
 */
@NullMarked
package io.github.migratemaven.error;

import org.jspecify.annotations.NullMarked;
