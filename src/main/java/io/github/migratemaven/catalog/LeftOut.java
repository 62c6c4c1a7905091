package io.github.migratemaven.catalog;

/**
 * An object that exists and does not count, as a {@link Selection} says.
 *
 * @param kind what it is
 * @param object which one
 * @param reason why, in words that follow its name
 */
public record LeftOut(ObjectKind kind, ObjectName object, String reason) {

  /** Which one it is, and why it is left out. */
  @Override
  public String toString() {
    return identity() + ", " + reason;
  }

  /** Which one it is: {@code function app.total(integer)}. */
  public String identity() {
    QualifiedName name = object.name();
    String schema = name.schema().isEmpty() ? "" : SqlNames.typed(name.schema()) + ".";
    String arguments = object.kind() == ObjectName.Kind.ROUTINE ? "(" + object.part() + ")" : "";
    return kind.words() + " " + schema + SqlNames.typed(name.name()) + arguments;
  }
}
