/** A schema that is known as a catalog already, as the DDL that makes it. */
@NullMarked
package io.github.migratemaven.source.rendered;

import org.jspecify.annotations.NullMarked;
