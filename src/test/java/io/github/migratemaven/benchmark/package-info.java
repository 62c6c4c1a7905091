/** Programs that measure; run by {@code docs/benchmarks-differ.sh}, not by the build. */
@NullMarked
package io.github.migratemaven.benchmark;

import org.jspecify.annotations.NullMarked;
