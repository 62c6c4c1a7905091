package io.github.migratemaven.source.prisma.model;

import io.github.migratemaven.catalog.DefaultNames;
import io.github.migratemaven.source.prisma.syntax.Argument;
import io.github.migratemaven.source.prisma.syntax.Attribute;
import io.github.migratemaven.source.prisma.syntax.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The names that keys and indexes have in the database: their own, or those that Prisma gives. */
public final class ConstraintNames {

  private ConstraintNames() {}

  /**
   * A name and where it is said.
   *
   * @param scope within what it must be the only one
   * @param span its {@code map}, else the attribute
   * @param whole the attribute
   */
  public record Named(String scope, String name, Span span, Attribute whole) {}

  /** The name of a model's primary key. */
  public static String of(Model model, PrimaryKeyDefinition id) {
    return id.map() == null ? DefaultNames.fitting(model.table(), "_pkey") : id.map();
  }

  /** The name of a model's unique index. */
  public static String ofUnique(Model model, IndexDefinition unique) {
    return unique.map() == null
        ? DefaultNames.fitting(joined(model.table(), model.columns(unique.fields())), "_key")
        : unique.map();
  }

  /** The name of a model's index. */
  public static String ofIndex(Model model, IndexDefinition index) {
    return index.map() == null
        ? DefaultNames.fitting(joined(model.table(), model.columns(index.fields())), "_idx")
        : index.map();
  }

  /** The name of the foreign key of some columns. */
  public static String ofForeignKey(String table, List<String> columns, @Nullable String map) {
    return map == null ? DefaultNames.fitting(joined(table, columns), "_fkey") : map;
  }

  /** All names of a schema. */
  public static List<Named> of(DataModel schema) {
    List<Named> names = new ArrayList<>();
    for (Model model : schema.models()) {
      String scope = Objects.requireNonNullElse(model.schema(), "");
      if (model.id() != null) {
        names.add(named(scope, of(model, model.id()), model.id().syntax()));
      }
      model
          .uniques()
          .forEach(each -> names.add(named(scope, ofUnique(model, each), each.syntax())));
      model.indexes().forEach(each -> names.add(named(scope, ofIndex(model, each), each.syntax())));
    }
    return names;
  }

  private static Named named(String scope, String name, Attribute syntax) {
    return new Named(scope, name, place(syntax), syntax);
  }

  private static Span place(Attribute attribute) {
    return attribute.argument("map").map(Argument::span).orElse(attribute.span());
  }

  private static String joined(String table, List<String> columns) {
    return table + "_" + String.join("_", columns);
  }
}
