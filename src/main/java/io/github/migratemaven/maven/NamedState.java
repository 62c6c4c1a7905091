package io.github.migratemaven.maven;

import io.github.migratemaven.command.SchemaState;

/**
 * A side of a comparison as somebody named it.
 *
 * @param words what it is and what named it, without secrets
 */
record NamedState(SchemaState state, String words) {}
