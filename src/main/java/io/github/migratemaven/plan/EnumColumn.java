package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.ColumnName;
import org.jspecify.annotations.Nullable;

/**
 * A column that a rebuilt enum takes over.
 *
 * @param column which
 * @param array whether it holds arrays of the enum
 * @param dropDefault whether it has a default that is in the way
 * @param restoredDefault the default to set again, or null
 */
public record EnumColumn(
    ColumnName column, boolean array, boolean dropDefault, @Nullable String restoredDefault) {}
