package io.github.migratemaven.catalog;

/**
 * One thing that a definition says. What it leaves to PostgreSQL's default is no property.
 *
 * @param name which thing, such as {@code locale}
 * @param value what it is, in SQL where it stands in SQL
 */
public record Property(String name, String value) {}
