package io.github.migratemaven.command;

/**
 * What {@code resolve} is asked to store.
 *
 * @param verdict what is said
 * @param migration the whole folder name that it is said about
 */
public record ResolveRequest(Project project, Target target, Verdict verdict, String migration) {}
