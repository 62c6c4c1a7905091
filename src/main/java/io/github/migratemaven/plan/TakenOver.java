package io.github.migratemaven.plan;

/**
 * A column whose values a rebuilt type takes over.
 *
 * @param column the column, and what becomes of its default
 * @param conversion how its values get over
 */
public record TakenOver(EnumColumn column, Conversion conversion) {}
