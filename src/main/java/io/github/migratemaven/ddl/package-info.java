/** Plan → the text of migration.sql, in Prisma's style. Pure. */
@NullMarked
package io.github.migratemaven.ddl;

import org.jspecify.annotations.NullMarked;
