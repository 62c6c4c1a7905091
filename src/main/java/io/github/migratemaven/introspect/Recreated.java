package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.DefinitionKind;
import io.github.migratemaven.catalog.SqlNames;
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

  /** What a history makes that belongs to the whole database. */
  public static Set<Unmodelled> beyondSchemas(Catalog history) {
    Set<Unmodelled> others = new TreeSet<>(history.unmodelled());
    history.definitions().stream()
        .filter(definition -> definition.name().schema().isEmpty())
        .forEach(definition -> others.add(new Unmodelled(type(definition), identity(definition))));
    return others;
  }

  private static String type(Definition definition) {
    return definition.kind() == DefinitionKind.OPERATOR_FAMILY_MEMBER
        ? definition.name().name().split(" ", 2)[0] + " of access method"
        : definition.kind().words();
  }

  /** As {@code pg_identify_object} prints it. */
  private static String identity(Definition definition) {
    String name = definition.name().name();
    return switch (definition.kind()) {
      case CAST -> "(" + name + ")";
      case OPERATOR_FAMILY_MEMBER -> name;
      case TRANSFORM -> name.replaceFirst("^FOR ", "for ").replace(" LANGUAGE ", " language ");
      default -> SqlNames.typed(name);
    };
  }

  boolean contains(String type, String identity) {
    return switch (type) {
      case "schema" -> schemas.contains(PrintedName.of(identity, null));
      case "extension" -> extensions.contains(PrintedName.of(identity, null));
      default -> others.contains(new Unmodelled(type, identity));
    };
  }
}
