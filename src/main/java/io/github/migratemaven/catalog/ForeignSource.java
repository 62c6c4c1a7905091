package io.github.migratemaven.catalog;

/**
 * Where the rows of a foreign table are.
 *
 * @param server the foreign server, which cannot be changed in place
 * @param options what its foreign-data wrapper is told
 */
public record ForeignSource(String server, ForeignOptions options) {}
