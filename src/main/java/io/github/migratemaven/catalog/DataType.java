package io.github.migratemaven.catalog;

/**
 * The type of a column.
 *
 * @param sql the type with its modifier as {@code format_type} prints it under the default schema,
 *     such as {@code character varying(20)}
 * @param element the type itself, or the element type of an array
 * @param array whether the column holds arrays of {@code element}
 */
public record DataType(String sql, QualifiedName element, boolean array) {}
