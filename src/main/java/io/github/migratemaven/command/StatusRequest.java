package io.github.migratemaven.command;

import org.jspecify.annotations.Nullable;

/**
 * What {@code status} is asked to look at.
 *
 * @param target the database, or null to look at the files alone
 */
public record StatusRequest(Project project, @Nullable Target target) {}
