/**
 * What a schema.prisma says, as it is written: its text in a tree of blocks, fields and attributes.
 * What the words mean is known above, in {@code source.prisma.model}.
 */
@NullMarked
package io.github.migratemaven.source.prisma.syntax;

import org.jspecify.annotations.NullMarked;
