package io.github.migratemaven.command;

/**
 * What {@code diff} is asked to compare.
 *
 * @param project whose settings say which schemas count
 * @param from the state to begin with
 * @param to the state to reach
 */
public record SchemaDiffRequest(Project project, SchemaState from, SchemaState to) {}
