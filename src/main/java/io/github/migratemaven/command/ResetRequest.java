package io.github.migratemaven.command;

import org.jspecify.annotations.Nullable;

/**
 * What {@code reset} is asked to do.
 *
 * @param target the development database
 * @param claim the name of a database that the user claims for development, or null
 */
public record ResetRequest(Project project, Target target, @Nullable String claim) {}
