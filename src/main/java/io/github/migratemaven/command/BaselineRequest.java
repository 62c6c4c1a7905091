package io.github.migratemaven.command;

/**
 * What {@code baseline} is asked to do.
 *
 * @param target the running database
 * @param place where the schema goes when the project has none yet
 * @param acceptUnproven whether to write although nothing here can show that the text is right
 */
public record BaselineRequest(
    Project project, Target target, PullPlace place, boolean acceptUnproven) {}
