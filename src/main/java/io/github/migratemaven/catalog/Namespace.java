package io.github.migratemaven.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL schema ({@code pg_namespace}).
 *
 * @param name its name
 * @param comment its comment, or null
 */
public record Namespace(String name, @Nullable String comment) {}
