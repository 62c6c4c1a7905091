/** One PostgreSQL server as seen from a client: addresses, sessions, SQLSTATEs, server versions. */
@NullMarked
package io.github.migratemaven.postgres;

import org.jspecify.annotations.NullMarked;
