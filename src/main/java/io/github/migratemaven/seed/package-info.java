/**
 * Fills a database with rows: scripts through the one runner, classes and programs as processes of
 * their own. Here, beside {@code embedded}, is the only place of the engine that starts any.
 */
@NullMarked
package io.github.migratemaven.seed;

import org.jspecify.annotations.NullMarked;
