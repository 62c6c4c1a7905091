package io.github.migratemaven.catalog;

/**
 * An installed extension ({@code pg_extension}). Its members are left alone.
 *
 * @param name its name
 * @param schema the schema its objects live in
 * @param version the installed version; not compared, since it depends on what the server offers
 */
public record Extension(String name, String schema, String version) {}
