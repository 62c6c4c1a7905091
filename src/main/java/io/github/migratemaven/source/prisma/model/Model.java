package io.github.migratemaven.source.prisma.model;

import io.github.migratemaven.source.prisma.syntax.Block;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A model, or a view.
 *
 * @param syntax where it is written
 * @param table its name in the database
 * @param schema its PostgreSQL schema; null where it says none
 * @param scalars its columns
 * @param relations its fields of other models
 * @param id its primary key; null when it has none
 * @param uniques its unique indexes, those of single fields first
 * @param indexes its other indexes
 * @param ignored whether Prisma Client passes it over
 */
public record Model(
    Block.Model syntax,
    String table,
    @Nullable String schema,
    List<ScalarField> scalars,
    List<RelationField> relations,
    @Nullable PrimaryKeyDefinition id,
    List<IndexDefinition> uniques,
    List<IndexDefinition> indexes,
    boolean ignored) {

  public Model {
    scalars = List.copyOf(scalars);
    relations = List.copyOf(relations);
    uniques = List.copyOf(uniques);
    indexes = List.copyOf(indexes);
  }

  /** Its name in Prisma Client. */
  public String name() {
    return syntax.name().text();
  }

  /** Whether it is a view. */
  public boolean isView() {
    return syntax.kind() == Block.ModelKind.VIEW;
  }

  /** The scalar field of a name. */
  public Optional<ScalarField> scalar(String field) {
    return scalars.stream().filter(each -> each.name().equals(field)).findFirst();
  }

  /** The columns of fields. */
  public List<String> columns(List<String> fields) {
    return fields.stream()
        .flatMap(field -> scalar(field).stream())
        .map(ScalarField::column)
        .toList();
  }
}
