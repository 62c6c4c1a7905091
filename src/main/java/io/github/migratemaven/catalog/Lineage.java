package io.github.migratemaven.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tables and types a table descends from, and how it is cut into partitions.
 *
 * @param key strategy and key of a partitioned table as {@code pg_get_partkeydef} prints them, such
 *     as {@code RANGE (at)}; null for any other
 * @param partition which partition it is, or null
 * @param parents what it inherits from otherwise; the order is kept for creating, and never a
 *     difference
 * @param type the type whose rows it has ({@code OF type}), or null
 * @param inherited what it has of its parents; never compared, since it follows from them
 */
public record Lineage(
    @Nullable String key,
    @Nullable Partition partition,
    List<QualifiedName> parents,
    @Nullable QualifiedName type,
    Inherited inherited) {

  /** A table by itself. */
  public static final Lineage NONE = new Lineage(null, null, List.of(), null, Inherited.NOTHING);

  public Lineage {
    parents = List.copyOf(parents);
  }

  /**
   * A place in a partitioned table.
   *
   * @param of the partitioned table
   * @param bound {@code FOR VALUES …} or {@code DEFAULT}, as {@code pg_get_expr} prints it
   */
  public record Partition(QualifiedName of, String bound) {}

  /** The tables that its columns may come from. */
  public List<QualifiedName> ancestors() {
    return partition == null ? parents : List.of(partition.of());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Lineage lineage && compared().equals(lineage.compared());
  }

  @Override
  public int hashCode() {
    return compared().hashCode();
  }

  private List<Object> compared() {
    return List.of(
        Objects.requireNonNullElse(key, ""),
        partition == null ? "" : partition,
        Set.copyOf(parents),
        type == null ? "" : type);
  }
}
