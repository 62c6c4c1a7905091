/** The wanted schema as files of plain SQL. */
@NullMarked
package io.github.migratemaven.source.sql;

import org.jspecify.annotations.NullMarked;
