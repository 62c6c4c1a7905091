/** What a PostgreSQL schema is: immutable records, names and their quoting. No JDBC. */
@NullMarked
package io.github.migratemaven.catalog;

import org.jspecify.annotations.NullMarked;
