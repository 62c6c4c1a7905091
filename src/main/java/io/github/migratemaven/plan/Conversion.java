package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.DataType;
import java.util.List;

/** How a value of a type that is rebuilt becomes one of its successor. */
public sealed interface Conversion {

  /** As it is, or by the cast that it gets anyway. */
  record AsIs() implements Conversion {}

  /** By PostgreSQL's cast. */
  record ByCast(DataType to) implements Conversion {}

  /** By writing and reading it: where there is no cast, as between two enums. */
  record ByText(DataType to) implements Conversion {}

  /** Attribute by attribute, by their names. */
  record ByAttribute(DataType to, List<Field> fields) implements Conversion {
    public ByAttribute {
      fields = List.copyOf(fields);
    }
  }

  /**
   * Element by element of an array, by a function for the time of the change: ALTER TABLE … USING
   * takes no subquery.
   *
   * @param to the type of the array
   */
  record ByElement(DataType to, Conversion element) implements Conversion {}

  /** As another type first, which a domain restricts. */
  record AndCast(Conversion first, DataType to) implements Conversion {}

  /** Where an attribute gets its value from. */
  sealed interface Field {}

  /** From the attribute of that name. */
  record Kept(String attribute, Conversion conversion) implements Field {}

  /** From nowhere: it is new, and null. */
  record New() implements Field {}
}
