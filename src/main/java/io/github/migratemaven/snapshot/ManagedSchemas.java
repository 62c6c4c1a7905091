package io.github.migratemaven.snapshot;

import io.github.migratemaven.catalog.Selection;
import java.util.List;

/**
 * Which PostgreSQL schemas are managed, and what of them.
 *
 * @param defaultSchema the one that names without a prefix mean
 * @param named all managed ones as configured; empty for the default schema plus those that history
 *     or sources create
 * @param selection which of their objects count
 * @param strictness what becomes of objects that we cannot write
 * @param privileges whether owners, grants and default privileges are a part of the schema
 */
public record ManagedSchemas(
    String defaultSchema,
    List<String> named,
    Selection selection,
    Strictness strictness,
    boolean privileges) {
  public ManagedSchemas {
    named = List.copyOf(named);
  }
}
