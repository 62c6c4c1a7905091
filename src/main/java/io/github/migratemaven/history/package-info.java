/**
 * The history of a schema: the migrations directory, the {@code _prisma_migrations} ledger, and how
 * the two compare. Files and rows are Prisma's, both ways.
 */
@NullMarked
package io.github.migratemaven.history;

import org.jspecify.annotations.NullMarked;
