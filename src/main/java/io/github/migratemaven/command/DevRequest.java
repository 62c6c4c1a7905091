package io.github.migratemaven.command;

import org.jspecify.annotations.Nullable;

/**
 * What {@code dev} is asked to do.
 *
 * @param target the development database; not opened with {@code createOnly}
 * @param createOnly only write the migration, open no database but the shadow
 * @param fill values for columns that become required, such as {@code users.country='DE'}, or null
 * @param claim the name of a database that the user claims for development, or null
 * @param rename what was renamed, such as {@code users.biograpy:biography}, or {@code none}; null
 *     for no answer
 */
public record DevRequest(
    Project project,
    Target target,
    boolean createOnly,
    @Nullable String fill,
    @Nullable String claim,
    @Nullable String rename) {}
