package io.github.migratemaven.catalog;

/**
 * A column of a table.
 *
 * @param table the table
 * @param column the column's name
 */
public record ColumnName(QualifiedName table, String column) {}
