package io.github.migratemaven.catalog;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * NOT NULL of a column or domain: a constraint with a name since PostgreSQL 18 (of domains 17), and
 * a mere mark before.
 *
 * @param name its name; null for the one that PostgreSQL gives it, or none before 18
 * @param automatic whether the name is one that PostgreSQL gives for a table of today; such names
 *     are never compared
 * @param noInherit whether children of the table are left alone
 * @param validated whether it holds for all rows
 * @param descent whose it is; never compared, since it follows from the parents
 * @param comment its comment, or null
 */
public record NotNull(
    @Nullable String name,
    boolean automatic,
    boolean noInherit,
    boolean validated,
    Descent descent,
    @Nullable String comment) {

  /** What {@code NOT NULL} without another word makes, and all that there is before 18. */
  public static final NotNull PLAIN = new NotNull(null, true, false, true, Descent.OWN, null);

  /** Whose constraint it is ({@code conislocal}, {@code coninhcount}). */
  public enum Descent {
    /** The table's own, or not known to be a parent's (before 18). */
    OWN,
    /** A parent's: it goes with that. */
    INHERITED,
    /** A parent's, which the table would keep without it. */
    BOTH
  }

  /** Whether a parent has it too. */
  public boolean inherited() {
    return descent != Descent.OWN;
  }

  /** Whether the two words NOT NULL say all of it. */
  public boolean isPlain() {
    return automatic && !noInherit && validated;
  }

  /** The name that somebody has chosen, or an empty text. */
  public String chosenName() {
    return automatic || name == null ? "" : name;
  }

  /** The name that it has on a column. */
  public String nameOn(ColumnName column) {
    return name == null ? DefaultNames.notNull(column) : name;
  }

  /** The name that it has on a domain. */
  public String nameOn(QualifiedName domain) {
    return name == null ? DefaultNames.notNull(domain) : name;
  }

  /** The same under a name that says nothing. */
  public NotNull withAutomaticName() {
    return new NotNull(name, true, noInherit, validated, descent, comment);
  }

  /** The same, called like another. */
  public NotNull withNameOf(NotNull other) {
    return new NotNull(other.name, other.automatic, noInherit, validated, descent, comment);
  }

  /** The same, as somebody else's. */
  public NotNull withDescent(Descent otherDescent) {
    return new NotNull(name, automatic, noInherit, validated, otherDescent, comment);
  }

  /** The same for all rows, or for new ones. */
  public NotNull withValidated(boolean all) {
    return new NotNull(name, automatic, noInherit, all, descent, comment);
  }

  /** The same without its comment. */
  public NotNull withoutComment() {
    return new NotNull(name, automatic, noInherit, validated, descent, null);
  }

  /** What a child gets of it. */
  public NotNull asInherited(ColumnName ofParent) {
    return new NotNull(nameOn(ofParent), automatic, false, validated, Descent.INHERITED, null);
  }

  /** Whether the same is said of both. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NotNull notNull && said().equals(notNull.said());
  }

  @Override
  public int hashCode() {
    return said().hashCode();
  }

  private List<Object> said() {
    return List.of(chosenName(), noInherit, validated, Objects.requireNonNullElse(comment, ""));
  }
}
