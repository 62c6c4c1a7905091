/** Words for people and JSON for programs, made of problems, events and results. */
@NullMarked
package io.github.migratemaven.report;

import org.jspecify.annotations.NullMarked;
