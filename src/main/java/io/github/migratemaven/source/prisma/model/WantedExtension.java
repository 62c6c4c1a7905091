package io.github.migratemaven.source.prisma.model;

import org.jspecify.annotations.Nullable;

/**
 * An extension of the datasource's list.
 *
 * @param name its name in the database
 * @param schema where its objects shall live; null where it says itself
 * @param version the version it shall have; null for the server's default
 */
public record WantedExtension(String name, @Nullable String schema, @Nullable String version) {}
