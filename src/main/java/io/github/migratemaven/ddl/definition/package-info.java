/** The statements about objects that one statement defines, one file for each kind. */
@NullMarked
package io.github.migratemaven.ddl.definition;

import org.jspecify.annotations.NullMarked;
