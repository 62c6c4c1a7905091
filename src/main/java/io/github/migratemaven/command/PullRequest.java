package io.github.migratemaven.command;

/**
 * What {@code pull} is asked to write.
 *
 * @param target the database
 * @param place where the schema's text goes
 * @param force whether files that are there may be replaced
 * @param acceptUnproven whether to write although nothing here can show that the text is right
 */
public record PullRequest(
    Project project, Target target, PullPlace place, boolean force, boolean acceptUnproven) {}
