/**
 * What a Prisma schema means: models, fields, keys and relations under their names in Prisma Client
 * and in the database. Each keeps the place where it is written.
 */
@NullMarked
package io.github.migratemaven.source.prisma.model;

import org.jspecify.annotations.NullMarked;
