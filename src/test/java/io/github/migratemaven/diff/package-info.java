/** The differ's golden cases and what needs no database. */
@NullMarked
package io.github.migratemaven.diff;

import org.jspecify.annotations.NullMarked;
