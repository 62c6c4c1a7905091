package io.github.migratemaven.maven;

import io.github.migratemaven.command.Target;

/**
 * The database that a goal works on.
 *
 * @param target where it is
 * @param origin what named it, such as {@code <url> of the POM}
 */
record Selected(Target target, String origin) {

  /** One line without secrets: which database, and where its URL came from. */
  String line() {
    return "Database: " + name() + (target instanceof Target.At ? ", from " : ", since ") + origin;
  }

  /** The database as people name it. */
  String name() {
    return target instanceof Target.At at
        ? at.address().toString()
        : "the embedded development database of this checkout";
  }
}
