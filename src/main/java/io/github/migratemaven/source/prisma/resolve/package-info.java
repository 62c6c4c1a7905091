/**
 * From what is written to what it means: names and attributes are looked up, and whatever Prisma
 * would not understand is a finding at its place. All of a schema is read however much is wrong.
 */
@NullMarked
package io.github.migratemaven.source.prisma.resolve;

import org.jspecify.annotations.NullMarked;
