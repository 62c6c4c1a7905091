/**
 * Which dropped and added objects are one object under another name: scored, never decided here.
 * Pure.
 */
@NullMarked
package io.github.migratemaven.diff.rename;

import org.jspecify.annotations.NullMarked;
