package io.github.migratemaven.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A sequence that is not an identity column's.
 *
 * @param name its name
 * @param options how it counts
 * @param owner the column whose end is the sequence's end ({@code OWNED BY}), or null
 * @param logging whether it is logged
 * @param comment its comment, or null
 */
public record Sequence(
    QualifiedName name,
    SequenceOptions options,
    @Nullable ColumnName owner,
    SequenceLogging logging,
    @Nullable String comment) {}
