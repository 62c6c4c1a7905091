package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.QualifiedName;
import java.util.List;

/**
 * New types take over the columns and then the names of the old ones, which are set aside first: so
 * that checks and defaults, as PostgreSQL printed them, mean the new ones.
 *
 * @param types in the order in which they need each other
 * @param columns all columns of one of these types
 */
public record TypeStep(List<RebuiltType> types, List<TakenOver> columns) implements Step {

  public TypeStep {
    types = List.copyOf(types);
    columns = List.copyOf(columns);
  }

  @Override
  public StepKind kind() {
    return StepKind.REBUILD_TYPES;
  }

  @Override
  public QualifiedName subject() {
    return types.get(0).name();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.types(this);
  }
}
