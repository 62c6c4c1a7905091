package io.github.migratemaven.catalog;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A rewrite rule of a table or view, other than the one that makes a view.
 *
 * @param relation the table or view
 * @param name its name, unique in its relation
 * @param event {@code INSERT}, {@code UPDATE} or {@code DELETE}
 * @param action all behind the relation, as {@code pg_get_ruledef} prints it, without the last
 *     semicolon
 * @param firing in which sessions it applies
 * @param comment its comment, or null
 */
public record Rule(
    QualifiedName relation,
    String name,
    String event,
    String action,
    Firing firing,
    @Nullable String comment) {

  /** By relation, then by name. */
  public static final Comparator<Rule> ORDER =
      Comparator.comparing(Rule::relation).thenComparing(Rule::name);

  /** Its name among those of all objects. */
  public ObjectName object() {
    return new ObjectName(ObjectName.Kind.RULE, relation, name);
  }

  /** The same rule with another text of its action. */
  public Rule withAction(String otherAction) {
    return new Rule(relation, name, event, otherAction, firing, comment);
  }
}
