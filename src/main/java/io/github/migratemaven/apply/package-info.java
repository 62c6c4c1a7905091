/**
 * Runs pending migrations on a target under the advisory lock and writes the ledger and its
 * journal. Uses no shadow, compares no schemas, resets nothing.
 */
@NullMarked
package io.github.migratemaven.apply;

import org.jspecify.annotations.NullMarked;
