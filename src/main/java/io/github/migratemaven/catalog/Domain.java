package io.github.migratemaven.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A domain: a type with a default and constraints of its own.
 *
 * @param name its name
 * @param base the type it restricts, which may be a domain itself
 * @param collation its collation when that is not the base type's own, else null
 * @param required its NOT NULL, or null when null is a value of it
 * @param defaultExpression its default as {@code pg_get_expr} prints it, or null
 * @param checks its checks, in which {@code VALUE} is the value; sorted by name
 * @param comment its comment, or null
 */
public record Domain(
    QualifiedName name,
    DataType base,
    @Nullable QualifiedName collation,
    @Nullable NotNull required,
    @Nullable String defaultExpression,
    List<Constraint.Check> checks,
    @Nullable String comment) {

  public Domain {
    checks = List.copyOf(checks);
  }

  /** Whether it is NOT NULL. */
  public boolean notNull() {
    return required != null;
  }

  /** The same domain with another NOT NULL, or none. */
  public Domain withRequired(@Nullable NotNull otherwise) {
    return new Domain(name, base, collation, otherwise, defaultExpression, checks, comment);
  }

  /** The same domain with other expression texts. */
  public Domain withTexts(@Nullable String otherDefault, List<Constraint.Check> otherChecks) {
    return new Domain(name, base, collation, required, otherDefault, otherChecks, comment);
  }

  /** The same domain with other checks. */
  public Domain withChecks(List<Constraint.Check> otherChecks) {
    return withTexts(defaultExpression, otherChecks);
  }
}
