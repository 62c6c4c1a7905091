package io.github.migratemaven.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enum type.
 *
 * @param name its name
 * @param values its labels in sort order
 * @param comment its comment, or null
 */
public record EnumType(QualifiedName name, List<String> values, @Nullable String comment) {
  public EnumType {
    values = List.copyOf(values);
  }
}
