/** Changes put in an order PostgreSQL accepts: a {@link io.github.migratemaven.plan.Plan}. Pure. */
@NullMarked
package io.github.migratemaven.plan;

import org.jspecify.annotations.NullMarked;
