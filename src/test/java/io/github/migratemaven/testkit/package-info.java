/** What tests of every room share: a real server, databases on it, folders of migrations. */
@NullMarked
package io.github.migratemaven.testkit;

import org.jspecify.annotations.NullMarked;
