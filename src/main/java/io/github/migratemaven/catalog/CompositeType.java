package io.github.migratemaven.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A composite type of its own; a table's row type is part of the table.
 *
 * @param name its name
 * @param attributes in their order, which is a part of the type: {@code ROW(…)} goes by it
 * @param comment its comment, or null
 */
public record CompositeType(
    QualifiedName name, List<Attribute> attributes, @Nullable String comment) {

  public CompositeType {
    attributes = List.copyOf(attributes);
  }

  /**
   * An attribute of a composite type.
   *
   * @param name its name
   * @param type its type
   * @param collation its collation when that is not the type's own, else null
   * @param comment its comment, or null
   */
  public record Attribute(
      String name, DataType type, @Nullable QualifiedName collation, @Nullable String comment) {

    /** The same attribute without its comment. */
    public Attribute withoutComment() {
      return new Attribute(name, type, collation, null);
    }
  }
}
