/** A schema in Prisma's language as the wanted schema. */
@NullMarked
package io.github.migratemaven.source.prisma;

import org.jspecify.annotations.NullMarked;
