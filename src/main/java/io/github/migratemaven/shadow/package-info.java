/**
 * Throw-away databases to replay and to prove on: on an embedded server, or in the one database
 * that the user lends us.
 */
@NullMarked
package io.github.migratemaven.shadow;

import org.jspecify.annotations.NullMarked;
