/**
 * Which changes would lose data or cannot run while there are rows: one rule per file, judged from
 * facts that one inspection of a database fetched.
 */
@NullMarked
package io.github.migratemaven.safety;

import org.jspecify.annotations.NullMarked;
