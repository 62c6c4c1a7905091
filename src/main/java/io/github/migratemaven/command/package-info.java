/**
 * One class per goal: a request record in, a result record out. Never prompts, prints or exits, and
 * knows no Maven.
 */
@NullMarked
package io.github.migratemaven.command;

import org.jspecify.annotations.NullMarked;
