/** The tables, types and indexes that a Prisma schema describes, named as Prisma names them. */
@NullMarked
package io.github.migratemaven.source.prisma.tables;

import org.jspecify.annotations.NullMarked;
