/** Reads {@code pg_catalog} into a catalog: one {@code .sql} file per query beside its reader. */
@NullMarked
package io.github.migratemaven.introspect;

import org.jspecify.annotations.NullMarked;
