package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Unmodelled;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a history creates although it stands in no managed schema, and cannot create when it is
 * there already.
 *
 * @param schemas schemas that it creates without IF NOT EXISTS
 * @param extensions extensions that it creates without IF NOT EXISTS
 * @param others what belongs to the whole database
 */
public record Recreated(Set<String> schemas, Set<String> extensions, Set<Unmodelled> others) {

  public Recreated {
    schemas = Collections.unmodifiableSet(new TreeSet<>(schemas));
    extensions = Collections.unmodifiableSet(new TreeSet<>(extensions));
    others = Collections.unmodifiableSet(new TreeSet<>(others));
  }

  boolean contains(String type, String identity) {
    return switch (type) {
      case "schema" -> schemas.contains(PrintedName.of(identity, null));
      case "extension" -> extensions.contains(PrintedName.of(identity, null));
      default -> others.contains(new Unmodelled(type, identity));
    };
  }
}
