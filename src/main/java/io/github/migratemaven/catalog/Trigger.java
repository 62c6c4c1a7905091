package io.github.migratemaven.catalog;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A trigger of a table or view.
 *
 * @param relation the table or view
 * @param name its name, unique in its relation
 * @param constraint whether it is a constraint trigger
 * @param event when it fires, such as {@code AFTER INSERT OR UPDATE OF a}
 * @param action all behind the relation, as {@code pg_get_triggerdef} prints it, such as {@code FOR
 *     EACH ROW EXECUTE FUNCTION f()}
 * @param firing in which sessions it fires
 * @param comment its comment, or null
 */
public record Trigger(
    QualifiedName relation,
    String name,
    boolean constraint,
    String event,
    String action,
    Firing firing,
    @Nullable String comment) {

  /** By relation, then by name. */
  public static final Comparator<Trigger> ORDER =
      Comparator.comparing(Trigger::relation).thenComparing(Trigger::name);

  /** Its name among those of all objects. */
  public ObjectName object() {
    return new ObjectName(ObjectName.Kind.TRIGGER, relation, name);
  }

  /** The same trigger with another text of its action. */
  public Trigger withAction(String otherAction) {
    return new Trigger(relation, name, constraint, event, otherAction, firing, comment);
  }
}
