/**
 * The schema that a project wants, as scripts of DDL. What the scripts mean is PostgreSQL's to say.
 */
@NullMarked
package io.github.migratemaven.source;

import org.jspecify.annotations.NullMarked;
