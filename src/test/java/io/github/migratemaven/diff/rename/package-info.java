/** Tests of the search for renames. */
@NullMarked
package io.github.migratemaven.diff.rename;

import org.jspecify.annotations.NullMarked;
