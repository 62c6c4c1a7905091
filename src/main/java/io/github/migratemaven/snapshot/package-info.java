/**
 * Turns every state of a schema - files, migrations, a live database - into a {@link
 * io.github.migratemaven.catalog.Catalog}.
 */
@NullMarked
package io.github.migratemaven.snapshot;

import org.jspecify.annotations.NullMarked;
