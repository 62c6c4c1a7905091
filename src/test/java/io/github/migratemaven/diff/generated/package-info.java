/** Random schemas and random edits of them, which must converge like golden cases. */
@NullMarked
package io.github.migratemaven.diff.generated;

import org.jspecify.annotations.NullMarked;
