/** Catalog × Catalog → list of {@link io.github.migratemaven.diff.Change}. Pure. */
@NullMarked
package io.github.migratemaven.diff;

import org.jspecify.annotations.NullMarked;
