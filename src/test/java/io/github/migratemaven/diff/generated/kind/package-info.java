/** What generated schemas are made of, one class a kind of object. */
@NullMarked
package io.github.migratemaven.diff.generated.kind;

import org.jspecify.annotations.NullMarked;
