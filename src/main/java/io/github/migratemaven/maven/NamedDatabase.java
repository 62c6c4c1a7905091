package io.github.migratemaven.maven;

import org.jspecify.annotations.Nullable;

/**
 * A database as the POM names it: where its URL and its credentials come from.
 *
 * @param id what {@code -Ddb=} calls it; empty for the POM's plain {@code <url>}
 */
record NamedDatabase(
    String id,
    @Nullable String url,
    @Nullable String urlEnv,
    @Nullable String serverId,
    @Nullable String role,
    @Nullable String passwordCommand) {}
