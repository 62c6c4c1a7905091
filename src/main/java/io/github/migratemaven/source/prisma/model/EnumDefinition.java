package io.github.migratemaven.source.prisma.model;

import io.github.migratemaven.source.prisma.syntax.Block;
import io.github.migratemaven.source.prisma.syntax.EnumValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enum.
 *
 * @param syntax where it is written
 * @param type its name in the database
 * @param schema its PostgreSQL schema; null where it says none
 * @param labels its values in order
 */
public record EnumDefinition(
    Block.Enumeration syntax, String type, @Nullable String schema, List<Label> labels) {

  public EnumDefinition {
    labels = List.copyOf(labels);
  }

  /**
   * One value.
   *
   * @param label its name in the database
   */
  public record Label(EnumValue syntax, String label) {

    /** Its name in Prisma Client. */
    public String name() {
      return syntax.name().text();
    }
  }

  /** Its name in Prisma Client. */
  public String name() {
    return syntax.name().text();
  }
}
