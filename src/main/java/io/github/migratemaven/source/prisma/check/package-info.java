/** What a schema that is understood must not say, one class for each subject. */
@NullMarked
package io.github.migratemaven.source.prisma.check;

import org.jspecify.annotations.NullMarked;
