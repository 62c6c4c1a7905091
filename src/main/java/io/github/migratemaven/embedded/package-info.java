/**
 * PostgreSQL servers of our own: the programs, the data directories and the processes. Nothing here
 * is ever asked to guard data that matters, except {@link
 * io.github.migratemaven.embedded.DevelopmentDatabase}, which is never wiped.
 */
@NullMarked
package io.github.migratemaven.embedded;

import org.jspecify.annotations.NullMarked;
