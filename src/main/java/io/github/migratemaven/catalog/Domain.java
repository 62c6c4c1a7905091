package io.github.migratemaven.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A domain: a type with a default and constraints of its own.
 *
 * @param name its name
 * @param base the type it restricts, which may be a domain itself
 * @param collation its collation when that is not the base type's own, else null
 * @param notNull whether null is refused
 * @param defaultExpression its default as {@code pg_get_expr} prints it, or null
 * @param checks its checks, in which {@code VALUE} is the value; sorted by name
 * @param comment its comment, or null
 */
public record Domain(
    QualifiedName name,
    DataType base,
    @Nullable QualifiedName collation,
    boolean notNull,
    @Nullable String defaultExpression,
    List<Constraint.Check> checks,
    @Nullable String comment) {

  public Domain {
    checks = List.copyOf(checks);
  }

  /** The same domain with other expression texts. */
  public Domain withTexts(@Nullable String otherDefault, List<Constraint.Check> otherChecks) {
    return new Domain(name, base, collation, notNull, otherDefault, otherChecks, comment);
  }

  /** The same domain with other checks. */
  public Domain withChecks(List<Constraint.Check> otherChecks) {
    return withTexts(defaultExpression, otherChecks);
  }
}
