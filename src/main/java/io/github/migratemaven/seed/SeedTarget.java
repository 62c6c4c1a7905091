package io.github.migratemaven.seed;

import io.github.migratemaven.event.Listener;
import io.github.migratemaven.postgres.DatabaseAddress;
import java.nio.file.Path;
import java.sql.Connection;

/**
 * What steps work on, and where.
 *
 * @param address the database
 * @param connection a session on it, in autocommit, its search path exactly the default schema
 * @param defaultSchema what names without a schema mean
 * @param folder where programs run
 */
public record SeedTarget(
    DatabaseAddress address,
    Connection connection,
    String defaultSchema,
    Path folder,
    Listener listener) {}
