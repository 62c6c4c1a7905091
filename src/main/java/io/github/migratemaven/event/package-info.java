/**
 * What happens while it happens: sealed {@link io.github.migratemaven.event.Event}s to a listener
 * handed in by constructor.
 */
@NullMarked
package io.github.migratemaven.event;

import org.jspecify.annotations.NullMarked;
