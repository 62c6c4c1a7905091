/**
 * SQL scripts: read and cut into statements ({@link io.github.migratemaven.script.Script}), and run
 * by the one runner that everything here uses ({@link io.github.migratemaven.script.ScriptRunner}),
 * with errors that point into the file.
 */
@NullMarked
package io.github.migratemaven.script;

import org.jspecify.annotations.NullMarked;
