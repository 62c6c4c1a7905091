package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.ObjectName;

/**
 * A change that is not planned, since it meets a limit.
 *
 * @param object what meets it
 * @param words what is there and what is wanted, or what would be lost
 */
public record Refusal(Limit limit, ObjectName object, String words) {}
