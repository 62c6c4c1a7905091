package io.github.migratemaven.introspect;

/** How the catalogs point at a column: numbers have gaps after dropped columns. */
record ColumnKey(long table, int number) {}
