/** How schemas in Prisma's language are understood, compared with what Prisma itself says. */
@NullMarked
package io.github.migratemaven.source.prisma;

import org.jspecify.annotations.NullMarked;
