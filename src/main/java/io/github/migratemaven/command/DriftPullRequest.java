package io.github.migratemaven.command;

/**
 * What {@code pull -Ddrift} is asked to write.
 *
 * @param target the database that was changed by other means than its migrations
 * @param name words for the migration
 */
public record DriftPullRequest(Project project, Target target, String name) {}
