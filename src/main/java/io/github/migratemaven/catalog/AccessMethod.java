package io.github.migratemaven.catalog;

/**
 * How a table keeps its rows, when that is not the way of the database.
 *
 * @param name its name in {@code pg_am}
 * @param lasting whether the server cannot change it under the rows (before 15)
 */
public record AccessMethod(String name, boolean lasting) {}
