package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.ColumnName;
import java.util.ArrayList;
import java.util.List;

/**
 * Where values of a type stand in rows.
 *
 * @param column the column
 * @param elements whether they are, or are inside, the elements of its arrays
 * @param attributes the attributes of composite values that lead to them, from the outermost
 */
record ValuePath(ColumnName column, boolean elements, List<String> attributes) {
  ValuePath {
    attributes = List.copyOf(attributes);
  }

  ValuePath to(String attribute) {
    List<String> further = new ArrayList<>(attributes);
    further.add(attribute);
    return new ValuePath(column, elements, further);
  }
}
